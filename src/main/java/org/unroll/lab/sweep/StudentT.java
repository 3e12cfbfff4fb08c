package org.unroll.lab.sweep;

/** Student's distribution. */
final class StudentT {

  private static final int HALVINGS = 100;

  private StudentT() {}

  /**
   * The t with P(|T| <= t) = p.
   *
   * @param degrees of freedom, at least 1
   * @param p from 0 to below 1
   */
  static double quantile(int degrees, double p) {
    double lower = 0;
    double upper = 1;
    while (within(upper, degrees) < p) {
      upper *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (lower + upper) / 2;
      if (within(middle, degrees) < p) {
        lower = middle;
      } else {
        upper = middle;
      }
    }
    return upper;
  }

  /**
   * P(|T| <= t), a finite sum in the angle atan(t / sqrt(degrees)). Source: Abramowitz and Stegun 1964,
   * 26.7.3 and 26.7.4.
   */
  static double within(double t, int degrees) {
    double angle = Math.atan(t / Math.sqrt(degrees));
    double cos2 = Math.cos(angle) * Math.cos(angle);
    boolean odd = degrees % 2 == 1;
    double term = odd ? Math.cos(angle) : 1;
    double sum = 0;
    for (int k = odd ? 3 : 2; k <= degrees; k += 2) {
      sum += term;
      term *= cos2 * (k - 1) / k;
    }
    return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  }
}
