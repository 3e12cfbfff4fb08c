package org.unroll.engine;

/** An operation bound to its buffers, ready to run again and again without allocating. */
@FunctionalInterface
interface Action {

  /** Reads its buffers and writes one. */
  void run();
}
