package org.unroll.lab.sweep;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a sweep is.
 *
 * @param results those that are there; they go on filling
 * @param activity what happens now
 * @param finished runs that are there
 * @param total number of all runs
 * @param done runs that are finished, and parts of those under way
 * @param underWay runs that have begun and are not finished, be it that they are computed now or were
 *     stopped in the middle
 * @param secondsLeft if it goes on as fast as so far, or, while nothing is computed, as a short trial
 *     went; empty until there is something to tell it by
 * @param besides runs of other settings that were stopped in the middle; empty until it was looked up
 */
public record SweepStatus(
    SweepResults results,
    Activity activity,
    int finished,
    int total,
    double done,
    List<UnderWay> underWay,
    OptionalLong secondsLeft,
    Optional<Leftovers> besides) {

  /** Copies the list. */
  public SweepStatus {
    underWay = List.copyOf(underWay);
  }

  /** What a sweep does. */
  public enum Activity {
    /** Nothing is computed: it has not begun, or was stopped. */
    IDLE,
    /** Runs are computed. */
    RUNNING,
    /** Runs are held between two updates. */
    HELD,
    /** All runs are there. */
    COMPLETE
  }

  /** The part of all work that is done, 0 to 1. */
  public double share() {
    return done / total;
  }
}
