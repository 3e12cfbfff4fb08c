package org.unroll.view.lab;

import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.UnitPicture;

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
      double[][] numbers = numbers(picture, i);
      shown[i] = new double[norms.length][];
      for (int t = 0; t < norms.length; t++) {
        double whole = normalised ? norms[t][t] : 1;
        shown[i][t] = new double[t + 1];
        for (int k = 0; k <= t; k++) {
          shown[i][t][k] = Math.abs(numbers[t][k]) / whole;
        }
      }
    }
    return new HearingNumbers(shown);
  }

  /** By t and k, of one network, not divided: norms, or the derivatives by the unit that is picked out. */
  private static double[][] numbers(GradientPicture picture, int network) {
    return picture
        .unit()
        .filter(unit -> network == picture.focus().variant())
        .map(UnitPicture::byLoss)
        .orElseGet(() -> picture.variants().get(network).norms().byTerm());
  }

  /** The size of one number of one network, not divided. */
  static double size(GradientPicture picture, int network, int t, int k) {
    return Math.abs(numbers(picture, network)[t][k]);
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
