package org.unroll.engine;

/** s = s + g^2; w = w - lr g / (sqrt(s) + eps). Source: Duchi, Hazan and Singer 2011. */
public final class Adagrad extends ElementRule {

  private final double learningRate;
  private final double epsilon;
  private final double[][] sum;

  /** An optimiser for these weights, starting with sums zero. */
  public Adagrad(Weights weights, double learningRate, double epsilon) {
    super(weights);
    this.learningRate = learningRate;
    this.epsilon = epsilon;
    this.sum = zeros();
  }

  @Override
  public UpdateRule rule() {
    return new UpdateRule(UpdateRule.Kind.ADAGRAD, learningRate, 0, 0, epsilon);
  }

  @Override
  void update(int index, double[] w, double[] g) {
    double[] s = sum[index];
    for (int k = 0; k < w.length; k++) {
      s[k] += g[k] * g[k];
      w[k] -= learningRate * g[k] / (Math.sqrt(s[k]) + epsilon);
    }
  }
}
