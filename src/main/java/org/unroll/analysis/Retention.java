package org.unroll.analysis;

import java.util.Arrays;

/**
 * What is left of a memory after some steps, and on which ways: d c_t / d c_k for one k and every t that
 * is read after it, split into the direct way, whose derivative is the product of its gates
 *
 * <pre>prod_{j=k+1..t} f_j       (for the LSTM; gates held where they are)</pre>
 *
 * <p>and the rest, which leads through gates and weights. The total is measured from the Jacobians and
 * includes the way through the other states of step k: a change of c_k changes h_k. Positions that are
 * read before k hold not-a-number. Arrays are not to be written to. Source: Gers, Schmidhuber and
 * Cummins 2000; Jozefowicz, Zaremba and Sutskever 2015 on what the forget gate's bias does.
 *
 * @param layer name of the layer
 * @param state such as {@code c}
 * @param from k
 * @param predicted the product of the gates: T rows of H numbers
 * @param measured the diagonal of d c_t / d c_k: how a unit depends on its own past
 * @param totalNorms Frobenius norm of d c_t / d c_k
 * @param directNorms the same of the direct way, which is diagonal
 * @param restNorms the same of the difference of the two
 */
public record Retention(
    String layer,
    String state,
    int from,
    double[][] predicted,
    double[][] measured,
    double[] totalNorms,
    double[] directNorms,
    double[] restNorms) {

  /** The retention of a memory from one position on. */
  public static Retention of(StateJacobians jacobians, MemoryPath path, int from) {
    int length = jacobians.length();
    Retention empty =
        new Retention(
            path.layer(),
            path.state(),
            from,
            new double[length][path.open()[0].length],
            new double[length][path.open()[0].length],
            new double[length],
            new double[length],
            new double[length]);
    empty.forget();
    double[] product = new double[path.open()[0].length];
    Arrays.fill(product, 1);
    double[][] joint = jacobians.startOf(path.state(), from);
    empty.fill(from, jacobians.rowsOf(path.state(), joint), product);
    for (int t = jacobians.after(from); t >= 0; t = jacobians.after(t)) {
      for (int k = 0; k < product.length; k++) {
        product[k] *= path.open()[t][k];
      }
      joint = jacobians.carriedOn(joint, t);
      empty.fill(t, jacobians.rowsOf(path.state(), joint), product);
    }
    return empty;
  }

  private void forget() {
    for (double[] row : predicted) {
      Arrays.fill(row, Double.NaN);
    }
    for (double[] row : measured) {
      Arrays.fill(row, Double.NaN);
    }
    Arrays.fill(totalNorms, Double.NaN);
    Arrays.fill(directNorms, Double.NaN);
    Arrays.fill(restNorms, Double.NaN);
  }

  private void fill(int t, double[][] total, double[] product) {
    predicted[t] = product.clone();
    totalNorms[t] = Norms.of(total);
    directNorms[t] = Norms.of(product);
    double[][] rest = new double[product.length][];
    for (int k = 0; k < product.length; k++) {
      measured[t][k] = total[k][k];
      rest[k] = total[k].clone();
      rest[k][k] -= product[k];
    }
    restNorms[t] = Norms.of(rest);
  }

  /** The mean over units of the gates' product, by position: the predicted curve. A fresh array. */
  public double[] predictedCurve() {
    return Arrays.stream(predicted).mapToDouble(Retention::mean).toArray();
  }

  /** The mean over units of a unit's dependence on its own past, by position. A fresh array. */
  public double[] measuredCurve() {
    return Arrays.stream(measured).mapToDouble(Retention::mean).toArray();
  }

  private static double mean(double[] row) {
    return Arrays.stream(row).sum() / row.length;
  }
}
