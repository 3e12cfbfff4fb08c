package org.unroll.lab.system;

/**
 * A system with all its numbers, being trained. Equal settings give equal bits, whoever drives it and
 * however fast. Belongs to one thread at a time.
 *
 * @param <S> its settings, immutable
 * @param <P> an immutable picture of it
 */
public interface Bench<S, P> {

  /**
   * Takes over other settings if they ask for another look at the same numbers and not for others.
   *
   * @return false if it would have to begin anew; then nothing changed
   */
  default boolean adjust(S settings) {
    return false;
  }

  /** What a page may know of it now. */
  P picture();

  /**
   * The same, where some of what is costly may be a little old while training goes on.
   *
   * @param goesOn whether it does; if not, all is as it stands
   */
  default P picture(boolean goesOn) {
    return picture();
  }

  /** One step of training. */
  void update();

  /** Number of updates so far. */
  long updates();

  /** Number of updates after which training ends by itself. */
  long planned();
}
