package org.unroll.lab.sweep;

/** Holds threads up between two updates, lets them go on, or sends them home. Safe for several threads. */
final class Gate {

  private boolean held;
  private boolean closed;

  /** Threads that come by wait from now on. */
  synchronized void hold() {
    held = true;
  }

  /** Those that wait go on. */
  synchronized void open() {
    held = false;
    notifyAll();
  }

  /** Everybody goes home, those that wait too. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Waits while the gate holds threads up; whether it is closed for good. */
  synchronized boolean isClosed() {
    try {
      while (held && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
    return closed;
  }
}
