package org.unroll.bench;

import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Team;
import org.unroll.engine.Weights;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/** The engine as the program uses it, with the complete trace kept. */
public final class EngineLoop implements Contender {

  private final Weights weights;
  private final SlicedProgram program;
  private final Optimizer optimizer;
  private final Batch batch;

  /**
   * A cell of the catalogue at a size.
   *
   * @param threads how many compute
   */
  public EngineLoop(String cell, Size size, int threads) {
    Stack network = Workload.network(cell, size);
    weights = Workload.weights(network);
    program = new SlicedProgram(network, weights, size.length(), size.batch(), new Team(threads));
    optimizer = Optimizers.create("adam", weights, Workload.LEARNING_RATE);
    batch = Workload.batch(size);
  }

  @Override
  public double step() {
    program.load(batch);
    program.forward();
    double loss = program.loss();
    program.backward();
    optimizer.update();
    return loss;
  }

  /** The live weights with the gradients of the last step. */
  public Weights weights() {
    return weights;
  }
}
