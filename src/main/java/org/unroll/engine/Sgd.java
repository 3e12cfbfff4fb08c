package org.unroll.engine;

/** v = mu v + g; w = w - lr v. With mu = 0, plain stochastic gradient descent. */
public final class Sgd extends ElementRule {

  private final double learningRate;
  private final double momentum;
  private final double[][] velocity;

  /** An optimiser for these weights, starting with velocity zero. */
  public Sgd(Weights weights, double learningRate, double momentum) {
    super(weights);
    this.learningRate = learningRate;
    this.momentum = momentum;
    this.velocity = zeros();
  }

  @Override
  public UpdateRule rule() {
    UpdateRule.Kind kind = momentum == 0 ? UpdateRule.Kind.DESCENT : UpdateRule.Kind.MOMENTUM;
    return new UpdateRule(kind, learningRate, momentum, 0, 0);
  }

  @Override
  void update(int index, double[] w, double[] g) {
    double[] v = velocity[index];
    for (int k = 0; k < w.length; k++) {
      v[k] = momentum * v[k] + g[k];
      w[k] -= learningRate * v[k];
    }
  }
}
