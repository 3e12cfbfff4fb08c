package org.unroll.lab.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Initial;
import org.unroll.engine.Clipping;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/**
 * A network with its weights and its optimiser, which takes batches of any size and length: there is a
 * program for each size that came. Belongs to one thread.
 */
public final class Apprentice {

  private static final double CLIP = 5;

  private final Stack network;
  private final Weights weights;
  private final Optimizer optimizer;
  private final Map<List<Integer>, Program> programs = new HashMap<>();

  /**
   * An apprentice before its first update.
   *
   * @param initial overrides how matrices start, if there is a reason to
   * @param optimizer name in {@link Optimizers}
   * @param seed determines the first weights
   */
  public Apprentice(
      Stack network, Optional<Initial> initial, String optimizer, double rate, long seed) {
    this.network = network;
    this.weights = Networks.weights(network);
    Initialisation.begin(weights, network, initial, 1, seed);
    this.optimizer = Optimizers.create(optimizer, weights, rate);
  }

  /** An apprentice with the usual first weights and Adam. */
  public Apprentice(Stack network, double rate, long seed) {
    this(network, Optional.empty(), "adam", rate, seed);
  }

  /**
   * One update, its gradient clipped to the norm 5.
   *
   * @return the loss before it
   */
  public double learn(Batch batch) {
    Program program = read(batch);
    program.backward();
    Clipping.clip(weights, CLIP);
    optimizer.update();
    return program.loss();
  }

  /** The program for a batch, after its forward pass. */
  public Program read(Batch batch) {
    Program program =
        programs.computeIfAbsent(
            List.of(batch.length(), batch.size()),
            size -> new Program(network, weights, batch.length(), batch.size()));
    program.load(batch);
    program.forward();
    return program;
  }

  /** The live weights. */
  public Weights weights() {
    return weights;
  }

  /** What learns. */
  public Stack network() {
    return network;
  }
}
