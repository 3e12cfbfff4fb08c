package org.unroll.lab.sweep;

import java.util.Arrays;

/**
 * A mean over seeds with the interval in which it lies with a confidence of 95 %.
 *
 * @param centre not-a-number without runs
 * @param lower end of the interval; the centre where one run tells nothing about others
 * @param upper end of the interval, likewise
 * @param runs how many it was made from
 */
public record Estimate(double centre, double lower, double upper, int runs) {

  private static final double CONFIDENCE = 0.95;

  /** The 97.5 % quantile of the normal distribution, the limit of Student's. */
  private static final double NORMAL = StudentT.quantile(100_000, CONFIDENCE);

  /**
   * A share of successes with Wilson's interval, which stays within 0 and 1 and is not empty where all
   * or none succeeded. Source: Wilson 1927, Probable inference, the law of succession, and statistical
   * inference.
   *
   * @param values 0 or 1 each
   */
  public static Estimate ofShare(double[] values) {
    int n = values.length;
    if (n == 0) {
      return none();
    }
    double share = Arrays.stream(values).sum() / n;
    double z2 = NORMAL * NORMAL / n;
    double middle = (share + z2 / 2) / (1 + z2);
    double half = NORMAL / (1 + z2) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n));
    double lower = share == 0 ? 0 : middle - half;
    double upper = share == 1 ? 1 : middle + half;
    return new Estimate(share, lower, upper, n);
  }

  /** The mean of numbers from 0 to 1 with Student's interval, cut to that range. */
  public static Estimate ofPart(double[] values) {
    Estimate mean = ofMean(values);
    return new Estimate(mean.centre, Math.max(0, mean.lower), Math.min(1, mean.upper), mean.runs);
  }

  /** The mean with Student's interval. */
  public static Estimate ofMean(double[] values) {
    int n = values.length;
    if (n == 0) {
      return none();
    }
    double mean = Arrays.stream(values).sum() / n;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double half =
        n == 1 ? 0 : StudentT.quantile(n - 1, CONFIDENCE) * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(mean, mean - half, mean + half, n);
  }

  /** The geometric mean of numbers from 0 up, with Student's interval of the logarithms; 0 if any is 0. */
  public static Estimate ofPositive(double[] values) {
    if (Arrays.stream(values).anyMatch(v -> v == 0)) {
      return new Estimate(0, 0, Arrays.stream(values).max().orElse(0), values.length);
    }
    Estimate logs = ofMean(Arrays.stream(values).map(Math::log).toArray());
    return new Estimate(
        Math.exp(logs.centre), Math.exp(logs.lower), Math.exp(logs.upper), logs.runs);
  }

  private static Estimate none() {
    return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
  }
}
