package org.unroll.engine;

/**
 * m = b1 m + (1-b1) g; v = b2 v + (1-b2) g^2; w = w - lr m^ / (sqrt(v^) + eps), where m^ and v^ are
 * corrected for their start at zero. Source: Kingma and Ba 2015, algorithm 1.
 */
public final class Adam extends ElementRule {

  private final double learningRate;
  private final double beta1;
  private final double beta2;
  private final double epsilon;
  private final double[][] mean;
  private final double[][] square;
  private final double[] steps;
  private double rate;
  private double perRoot;

  /** An optimiser for these weights, starting with moments zero. */
  public Adam(Weights weights, double learningRate, double beta1, double beta2, double epsilon) {
    super(weights);
    this.learningRate = learningRate;
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.epsilon = epsilon;
    this.mean = zeros();
    this.square = zeros();
    this.steps = zero();
  }

  @Override
  public void update() {
    double step = ++steps[0];
    rate = learningRate / (1 - Math.pow(beta1, step));
    perRoot = 1 / Math.sqrt(1 - Math.pow(beta2, step));
    super.update();
  }

  @Override
  public UpdateRule rule() {
    return new UpdateRule(UpdateRule.Kind.ADAM, learningRate, beta1, beta2, epsilon);
  }

  @Override
  void update(int index, double[] w, double[] g) {
    update(w, g, mean[index], square[index], rate, perRoot);
  }

  /** The constants come as arguments: read from fields inside, they would keep the loop scalar. */
  private void update(double[] w, double[] g, double[] m, double[] v, double rate, double perRoot) {
    double b1 = beta1;
    double b2 = beta2;
    double eps = epsilon;
    for (int k = 0; k < w.length; k++) {
      m[k] = b1 * m[k] + (1 - b1) * g[k];
      v[k] = b2 * v[k] + (1 - b2) * g[k] * g[k];
      w[k] -= rate * m[k] / (Math.sqrt(v[k]) * perRoot + eps);
    }
  }
}
