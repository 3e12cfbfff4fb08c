package org.unroll.view.lab;

import org.unroll.lab.gradient.GradientPicture;

/**
 * What the triangles show: for every network a number for each loss step t and each step k up to it.
 *
 * @param shown by network, t and k; norms over all units, or the sizes of the one that is picked out
 */
record HearingNumbers(double[][][] shown) {

  /**
   * The numbers of a picture.
   *
   * @param normalised whether norms are divided by what each loss sends to its own step
   */
  static HearingNumbers of(GradientPicture picture, boolean normalised) {
    double[][][] shown = new double[picture.variants().size()][][];
    for (int i = 0; i < shown.length; i++) {
      double[][] norms = picture.variants().get(i).norms().byTerm();
      boolean alone = picture.unit().isPresent() && i == picture.focus().variant();
      double[][] sizes = alone ? picture.unit().orElseThrow().byLoss() : norms;
      shown[i] = new double[norms.length][];
      for (int t = 0; t < norms.length; t++) {
        double whole = normalised ? norms[t][t] : 1;
        shown[i][t] = new double[t + 1];
        for (int k = 0; k <= t; k++) {
          shown[i][t][k] = Math.abs(sizes[t][k]) / whole;
        }
      }
    }
    return new HearingNumbers(shown);
  }

  /** The power of ten at or above the largest number. */
  int topExponent() {
    double largest = 0;
    for (double[][] network : shown) {
      for (double[] loss : network) {
        for (double number : loss) {
          largest = Double.isFinite(number) ? Math.max(largest, number) : largest;
        }
      }
    }
    return largest == 0 ? 0 : (int) Math.ceil(Math.log10(largest) - 0.1);
  }
}
