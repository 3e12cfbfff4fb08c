package org.unroll.analysis;

/**
 * The gradient of a memory, split by the way it came: dL_n/dc_k of one loss term, of which the direct
 * way alone brings back
 *
 * <pre>dL_n/dc_t prod_{j=k+1..t} f_j,     t being the step at which the term attaches</pre>
 *
 * <p>and the ways through gates and weights the rest. Norms over the units of one example; positions
 * read after the term are 0. Arrays are not to be written to. Source: Gers, Schmidhuber and Cummins
 * 2000.
 *
 * @param layer name of the layer
 * @param state such as {@code c}
 * @param term n
 * @param total ||dL_n/dc_k|| by position
 * @param direct norm of the part that came on the direct way alone
 * @param rest norm of the difference of the two
 */
public record GradientSplit(
    String layer, String state, int term, double[] total, double[] direct, double[] rest) {

  /**
   * The split of one term's gradient.
   *
   * @param jacobians of the same layer and example, for the order in which it reads
   * @param from the position at which the term attaches
   */
  public static GradientSplit of(
      ItemisedGradients gradients, StateJacobians jacobians, MemoryPath path, int term, int from) {
    double[][] vectors = gradients.vectors(path.layer(), path.state(), term);
    double[] total = new double[vectors.length];
    double[] direct = new double[vectors.length];
    double[] rest = new double[vectors.length];
    double[] carried = vectors[from].clone();
    for (int t = from; t >= 0; t = jacobians.before(t)) {
      double[] difference = new double[carried.length];
      for (int k = 0; k < carried.length; k++) {
        difference[k] = vectors[t][k] - carried[k];
      }
      total[t] = Norms.of(vectors[t]);
      direct[t] = Norms.of(carried);
      rest[t] = Norms.of(difference);
      for (int k = 0; k < carried.length; k++) {
        carried[k] *= path.open()[t][k];
      }
    }
    return new GradientSplit(path.layer(), path.state(), term, total, direct, rest);
  }
}
