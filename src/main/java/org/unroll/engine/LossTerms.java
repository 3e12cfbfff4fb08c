package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Network;
import org.unroll.network.Reduction;

/** The loss terms of a program: what they come to, and where its gradients begin. */
final class LossTerms {

  private static final Symbol LOSS = Symbol.now("loss");

  private final Network network;
  private final int examples;
  private final double[][] losses;
  private final double[][] gradients;
  private final Buffer[] targets;
  private final double[] weights;

  /**
   * The losses of read-outs.
   *
   * @param heads one for each term
   * @param examples over which the mean is taken, if it is
   */
  LossTerms(Network network, List<Frame> heads, int examples) {
    this.network = network;
    this.examples = examples;
    this.losses = heads.stream().map(h -> h.buffer(LOSS).data).toArray(double[][]::new);
    this.gradients =
        heads.stream().map(h -> h.buffer(LOSS.toGradient()).data).toArray(double[][]::new);
    this.targets = heads.stream().map(h -> h.buffer(Symbol.now("target"))).toArray(Buffer[]::new);
    this.weights = new double[heads.size()];
  }

  /** Gradients shall be those of the total loss. */
  void weighAll() {
    Arrays.fill(weights, shareOfTerm());
  }

  /** Gradients shall be those of one term. */
  void weighOnly(int term) {
    Arrays.fill(weights, 0);
    weights[term] = 1;
  }

  /** Puts the weight of each term where its gradient begins. */
  void seed() {
    double perExample = shareOfExample();
    for (int n = 0; n < gradients.length; n++) {
      Arrays.fill(gradients[n], weights[n] * perExample);
    }
  }

  /** Puts a weight where the gradient of term n begins, for example n only. */
  void seedByRow(double weight) {
    for (int n = 0; n < gradients.length; n++) {
      Arrays.fill(gradients[n], 0);
      gradients[n][n] = weight;
    }
  }

  /** How much of one example's loss at one term is in the total. */
  double share() {
    return shareOfTerm() * shareOfExample();
  }

  private double shareOfTerm() {
    return network.overTime() == Reduction.MEAN ? 1.0 / losses.length : 1;
  }

  private double shareOfExample() {
    return network.overBatch() == Reduction.MEAN ? 1.0 / examples : 1;
  }

  /** What the examples of a term should have said. To be written to. */
  Buffer target(int term) {
    return targets[term];
  }

  /** One term, over the batch. */
  double of(int term) {
    return perExample(plus(0, term));
  }

  /** All terms. */
  double total() {
    double sum = 0;
    for (int n = 0; n < losses.length; n++) {
      sum += of(n);
    }
    return perTerm(sum);
  }

  /** All terms of examples that are computed in slices: as if they were one after another. */
  static double total(LossTerms[] slices) {
    double total = 0;
    for (int n = 0; n < slices[0].losses.length; n++) {
      double sum = 0;
      for (LossTerms slice : slices) {
        sum = slice.plus(sum, n);
      }
      total += slices[0].perExample(sum);
    }
    return slices[0].perTerm(total);
  }

  /** Adds the losses of one term's examples. */
  private double plus(double sum, int term) {
    double more = sum;
    for (double loss : losses[term]) {
      more += loss;
    }
    return more;
  }

  private double perExample(double sum) {
    return network.overBatch() == Reduction.MEAN ? sum / examples : sum;
  }

  private double perTerm(double sum) {
    return network.overTime() == Reduction.MEAN ? sum / losses.length : sum;
  }
}
