package org.unroll.engine;

/** v = a v + (1-a) g^2; w = w - lr g / (sqrt(v) + eps). Source: Tieleman and Hinton 2012. */
public final class RmsProp extends ElementRule {

  private final double learningRate;
  private final double decay;
  private final double epsilon;
  private final double[][] square;

  /** An optimiser for these weights, starting with mean squares zero. */
  public RmsProp(Weights weights, double learningRate, double decay, double epsilon) {
    super(weights);
    this.learningRate = learningRate;
    this.decay = decay;
    this.epsilon = epsilon;
    this.square = zeros();
  }

  @Override
  public UpdateRule rule() {
    return new UpdateRule(UpdateRule.Kind.RMSPROP, learningRate, decay, 0, epsilon);
  }

  @Override
  void update(int index, double[] w, double[] g) {
    double[] v = square[index];
    for (int k = 0; k < w.length; k++) {
      v[k] = decay * v[k] + (1 - decay) * g[k] * g[k];
      w[k] -= learningRate * g[k] / (Math.sqrt(v[k]) + epsilon);
    }
  }
}
