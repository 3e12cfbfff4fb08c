package org.unroll.lab.system;

/**
 * A system with all its numbers, being trained. Equal settings give equal bits, whoever drives it and
 * however fast. Belongs to one thread at a time.
 *
 * @param <P> an immutable picture of it
 */
public interface Bench<P> {

  /** What a page may know of it now. */
  P picture();

  /** One step of training. */
  void update();

  /** Number of updates so far. */
  long updates();

  /** Number of updates after which training ends by itself. */
  long planned();
}
