package org.unroll.bench;

import java.util.SplittableRandom;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Weights;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** What every contender is given: the network, weights to start from, and one batch. */
final class Workload {

  static final double LEARNING_RATE = 1e-3;
  private static final long SEED = 11;

  private Workload() {}

  /** A cell with soft-max and cross-entropy at every step, summed over time, mean over the batch. */
  static Network network(String cell, Size size) {
    return new Network(
        CellCatalogue.builtIn().get(cell),
        CellCatalogue.heads().get("cross-entropy"),
        size.inputs(),
        size.hidden(),
        size.inputs(),
        Readout.EVERY,
        Reduction.MEAN,
        Reduction.SUM);
  }

  static Weights weights(Network network) {
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, network.hidden(), SEED);
    return weights;
  }

  static Batch batch(Size size) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] inputs = new double[size.length()][];
    int[][] ids = new int[size.length()][];
    for (int t = 0; t < size.length(); t++) {
      inputs[t] = random.doubles((long) size.batch() * size.inputs(), -1, 1).toArray();
      ids[t] = random.ints(size.batch(), 0, size.inputs()).toArray();
    }
    return new Batch(size.batch(), size.inputs(), inputs, new Targets.Classes(ids));
  }
}
