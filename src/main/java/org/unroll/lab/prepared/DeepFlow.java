package org.unroll.lab.prepared;

import java.util.random.RandomGenerator;
import org.unroll.analysis.GradientFlow;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Loss;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Targets;

/** How an error goes back through the layers of a deep network of random vectors, at its first weights. */
final class DeepFlow {

  private static final int INPUTS = 8;
  private static final int EXAMPLES = 64;

  private final Subject.Deep deep;
  private final Program program;
  private final Weights weights;

  /** A network whose output, one number, is to be the mean of the 8 numbers of its input. */
  DeepFlow(Subject.Deep deep) {
    this.deep = deep;
    Stack network =
        FeedForward.deep(
            Blocks.deep(deep.activation(), INPUTS, deep.units(), deep.depth(), deep.link()),
            CellCatalogue.heads().get(Loss.SQUARED_ERROR.id()),
            1);
    this.weights = Networks.weights(network);
    Initialisation.begin(
        weights, network, deep.start().initial(), deep.start().forgetBias(), deep.seed());
    this.program = Program.of(network, weights, 1, 0, EXAMPLES);
  }

  /** ||dL/dh_k|| of the layers k = 1..depth, over 64 random vectors. A fresh array. */
  double[] norms() {
    program.load(batch());
    program.forward();
    program.backward();
    double[] norms = new double[deep.depth()];
    for (int k = 0; k < norms.length; k++) {
      norms[k] = GradientFlow.norms(program, "l" + k, "h")[0];
    }
    return norms;
  }

  private Batch batch() {
    RandomGenerator random = new Randomness(deep.seed()).of(Purpose.HELD_BACK);
    double[] inputs = random.doubles((long) EXAMPLES * INPUTS, -1, 1).toArray();
    double[] means = new double[EXAMPLES];
    for (int i = 0; i < inputs.length; i++) {
      means[i / INPUTS] += inputs[i] / INPUTS;
    }
    return new Batch(
        EXAMPLES, INPUTS, new double[][] {inputs}, new Targets.Values(new double[][] {means}, 1));
  }

  /** How many numbers the network learns. */
  int weights() {
    return ArmRun.count(weights);
  }
}
