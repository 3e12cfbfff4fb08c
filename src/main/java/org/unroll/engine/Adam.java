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
  private int step;

  /** An optimiser for these weights, starting with moments zero. */
  public Adam(Weights weights, double learningRate, double beta1, double beta2, double epsilon) {
    super(weights);
    this.learningRate = learningRate;
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.epsilon = epsilon;
    this.mean = memory();
    this.square = memory();
  }

  @Override
  public void update() {
    step++;
    super.update();
  }

  @Override
  void update(int index, double[] w, double[] g) {
    double[] m = mean[index];
    double[] v = square[index];
    double rate = learningRate / (1 - Math.pow(beta1, step));
    double root = Math.sqrt(1 - Math.pow(beta2, step));
    for (int k = 0; k < w.length; k++) {
      m[k] = beta1 * m[k] + (1 - beta1) * g[k];
      v[k] = beta2 * v[k] + (1 - beta2) * g[k] * g[k];
      w[k] -= rate * m[k] / (Math.sqrt(v[k]) / root + epsilon);
    }
  }
}
