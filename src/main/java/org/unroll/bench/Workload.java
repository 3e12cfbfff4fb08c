package org.unroll.bench;

import java.util.List;
import java.util.SplittableRandom;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Weights;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** What every contender is given: the network, weights to start from, and one batch. */
final class Workload {

  static final double LEARNING_RATE = 1e-3;
  private static final String LAYER = "l0";
  private static final long SEED = 11;

  private Workload() {}

  /** A cell with soft-max and cross-entropy at every step, summed over time, mean over the batch. */
  static Stack network(String cell, Size size) {
    Layer layer =
        Layer.forward(LAYER, CellCatalogue.builtIn().get(cell), size.inputs(), size.hidden());
    return new Stack(
        List.of(Level.of(layer)),
        CellCatalogue.heads().get("cross-entropy"),
        size.inputs(),
        Readout.EVERY,
        Ends.SAME_POSITION,
        Reduction.MEAN,
        Reduction.SUM);
  }

  static Weights weights(Stack network) {
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, network.first().hidden(), SEED);
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
