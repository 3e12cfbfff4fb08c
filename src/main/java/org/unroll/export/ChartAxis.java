package org.unroll.export;

/**
 * One axis.
 *
 * @param label what is measured along it, with its unit if it has one
 * @param scale linear or logarithmic
 * @param zeroNote said below a chart in which a number without a place is drawn at an edge; may be empty
 */
public record ChartAxis(String label, Scale scale, String zeroNote) {

  /** A linear axis. */
  public static ChartAxis linear(String label) {
    return new ChartAxis(label, Scale.LINEAR, "");
  }

  /** A logarithmic axis in powers of ten, with the sentence to say where zeros had to be drawn. */
  public static ChartAxis log(String label, String zeroNote) {
    return new ChartAxis(label, Scale.LOG, zeroNote);
  }
}
