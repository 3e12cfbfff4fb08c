package org.unroll.lab.sweep;

/** Stands by a run: ends it early, hears how far it is, and keeps where it stands. */
interface Attendant {

  /** Asked before every update and examination: whether to put the run away; may wait. */
  boolean stops();

  /** Told now and then. */
  void advanced(long updates);

  /** Asked after every update: whether it is time to keep where the run stands. */
  boolean isTimeToKeep();

  /** Keeps where the run stands. */
  void keep(Standing standing);
}
