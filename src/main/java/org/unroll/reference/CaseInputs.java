package org.unroll.reference;

import org.unroll.engine.Program;
import org.unroll.network.Loss;
import org.unroll.network.Network;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Feeds a case to a program. */
final class CaseInputs {

  private final ReferenceCase reference;
  private final CaseConfig config;

  CaseInputs(ReferenceCase reference) {
    this.reference = reference;
    this.config = reference.config();
  }

  /**
   * Checks all shapes before anything is built, so that a wrong size in the configuration cannot ask
   * for endless memory.
   *
   * @throws CaseProblem naming the field
   */
  void requireShapes(Network network) {
    CaseConfig.Layer layer = config.layers().get(0);
    int rows = layer.gates().size() * config.hidden();
    String prefix = "weights." + layer.name();
    inputs();
    reference.numbers(prefix + ".W_ih", rows, config.inputs());
    reference.numbers(prefix + ".W_hh", rows, config.hidden());
    reference.numbers("weights.out.W", config.outputs(), config.hidden());
    reference.numbers("weights.out.b", config.outputs());
    for (String state : network.cell().states()) {
      initial(state);
    }
    targets();
  }

  /** The sequences with their targets. */
  Batch batch() {
    Numbers inputs = inputs();
    double[][] steps = new double[config.length()][];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = inputs.part(t, steps.length);
    }
    return new Batch(config.batch(), config.inputs(), steps, targets());
  }

  /** Copies inputs, targets and initial states into a program. */
  void load(Program program) {
    program.load(batch());
    for (String state : program.network().cell().states()) {
      double[] from = initial(state).values();
      System.arraycopy(from, 0, program.initialState(state).data, 0, from.length);
    }
  }

  private Numbers inputs() {
    return reference.numbers("inputs.x", config.length(), config.batch(), config.inputs());
  }

  private Numbers initial(String state) {
    String path = "inputs.initial." + config.layers().get(0).name() + "." + state;
    return reference.numbers(path, config.batch(), config.hidden());
  }

  private Targets targets() {
    return config.loss() == Loss.CROSS_ENTROPY ? classes() : values();
  }

  private Targets values() {
    Numbers numbers =
        reference.numbers("inputs.target", config.terms(), config.batch(), config.outputs());
    double[][] rows = new double[config.terms()][];
    for (int n = 0; n < rows.length; n++) {
      rows[n] = numbers.part(n, rows.length);
    }
    return new Targets.Values(rows, config.outputs());
  }

  private Targets classes() {
    Numbers numbers = reference.numbers("inputs.target_ids", config.terms(), config.batch());
    int[][] ids = new int[config.terms()][config.batch()];
    for (int k = 0; k < numbers.values().length; k++) {
      ids[k / config.batch()][k % config.batch()] = classId(numbers.values()[k]);
    }
    return new Targets.Classes(ids);
  }

  private int classId(double value) {
    int id = (int) value;
    if (id != value || id < 0 || id >= config.outputs()) {
      throw new CaseProblem(
          "The field inputs.target_ids holds %s; classes are whole numbers from 0 to %d."
              .formatted(value, config.outputs() - 1));
    }
    return id;
  }
}
