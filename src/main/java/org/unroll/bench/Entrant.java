package org.unroll.bench;

/**
 * Who takes part in a measurement.
 *
 * @param contender a cell of the catalogue, run by the engine, or {@link #REFERENCE}
 * @param threads how many compute
 */
public record Entrant(String contender, int threads) {

  /** The contender that is not the engine. */
  public static final String REFERENCE = "reference";

  /** The yardstick, on one thread. */
  static Entrant reference() {
    return new Entrant(REFERENCE, 1);
  }

  /** A cell run by the engine on one thread. */
  static Entrant engine(String cell) {
    return new Entrant(cell, 1);
  }

  @Override
  public String toString() {
    return threads == 1 ? contender : contender + " on " + threads + " threads";
  }
}
