package org.unroll.lab.sweep;

/** Told how a sweep goes on. Called from the threads that compute, one call at a time. */
public interface SweepListener {

  /**
   * A run is finished, or was found among those kept from an earlier time.
   *
   * @param results with this run among them
   */
  void finished(Point point, Outcome outcome, SweepResults results);

  /** Some of the work is done. */
  default void advanced(Advance now) {}
}
