package org.unroll.lab.sweep;

import java.util.List;

/**
 * How far the work of a sweep is.
 *
 * @param done runs that are finished, and parts of those under way; a run counts by its sequences' length
 * @param total number of all runs
 * @param underWay those that have begun, in the order of the sweep
 */
public record Advance(double done, int total, List<UnderWay> underWay) {

  /** Copies the list. */
  public Advance {
    underWay = List.copyOf(underWay);
  }
}
