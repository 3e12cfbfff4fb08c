package org.unroll.controller;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long a frame of the window waits for an answer that is nearly there. One that comes a millisecond too
 * late is else painted a whole frame later, and while a slider moves each frame then shows where it was two
 * or three frames ago. Only answers that come soon are waited for: long work never stops the window.
 */
final class Patience {

  /** A twelfth of a second: with fewer pictures a second a window does not seem to move any more. */
  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(80);

  private final long soon;
  private final LongSupplier clock;
  private boolean open;
  private boolean prompt;
  private long since;

  /**
   * A patience that begins with the second answer, if the first came soon.
   *
   * @param soon nanoseconds from a question to an answer that is worth waiting for
   * @param clock tells nanoseconds
   */
  Patience(long soon, LongSupplier clock) {
    this.soon = soon;
    this.clock = clock;
  }

  /** That of the program. */
  static Patience usual() {
    return new Patience(SOON, System::nanoTime);
  }

  /** Somebody asked. What is asked while an answer is missing is not waited for longer. */
  void asked() {
    if (!open) {
      open = true;
      since = clock.getAsLong();
    }
  }

  /** An answer came. */
  void answered() {
    if (open) {
      prompt = taken() <= soon;
    }
    open = false;
  }

  /** How many nanoseconds to wait now; not at all if not positive. */
  long left() {
    return open && prompt ? soon - taken() : 0;
  }

  private long taken() {
    return clock.getAsLong() - since;
  }
}
