package org.unroll.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unroll.engine.Adagrad;
import org.unroll.engine.Adam;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Program;
import org.unroll.engine.RmsProp;
import org.unroll.engine.Sgd;
import org.unroll.engine.Weights;

/** A few full-batch updates, without clipping, by each optimiser that the case names. */
final class OptimizerFields implements Computed {

  private static final int MOST_STEPS = 1000;

  private final ReferenceCase reference;
  private final WeightLayout layout;
  private final CaseRunner runner;
  private final Map<String, Optional<Outcome>> outcomes = new HashMap<>();

  /** Losses before each update, the final weights, and the settings that were used. */
  private record Outcome(double[] losses, WeightFields weights, Map<String, Double> settings) {}

  OptimizerFields(ReferenceCase reference, WeightLayout layout, CaseRunner runner) {
    this.reference = reference;
    this.layout = layout;
    this.runner = runner;
  }

  @Override
  public Optional<double[]> numbers(String path) {
    String name = path.substring(0, Math.max(0, path.indexOf('.')));
    Optional<Outcome> outcome = outcomes.computeIfAbsent(name, this::run);
    return outcome.flatMap(o -> field(o, EngineRun.rest(path)));
  }

  private static Optional<double[]> field(Outcome outcome, String field) {
    if (field.equals("losses")) {
      return Optional.of(outcome.losses());
    }
    if (field.startsWith("weights.")) {
      return outcome.weights().numbers(EngineRun.rest(field));
    }
    return Optional.ofNullable(outcome.settings().get(field)).map(s -> new double[] {s});
  }

  private Optional<Outcome> run(String name) {
    Map<String, Double> settings = new HashMap<>();
    Program program = runner.program();
    return optimizer(name, program.weights(), settings)
        .map(optimizer -> run(name, program, optimizer, settings));
  }

  private Outcome run(
      String name, Program program, Optimizer optimizer, Map<String, Double> settings) {
    double[] losses = new double[steps(name, settings)];
    for (int k = 0; k < losses.length; k++) {
      program.forward();
      losses[k] = program.loss();
      program.backward();
      optimizer.update();
    }
    return new Outcome(losses, new WeightFields(layout, program.weights()), settings);
  }

  private int steps(String name, Map<String, Double> settings) {
    double steps = setting(name, "steps", settings);
    if (steps != Math.rint(steps) || steps < 0 || steps > MOST_STEPS) {
      throw new CaseProblem(
          "The field optim.%s.steps should be a whole number up to %d, not %s."
              .formatted(name, MOST_STEPS, steps));
    }
    return (int) steps;
  }

  /** The optimiser with the case's settings; empty for one that we do not have. */
  private Optional<Optimizer> optimizer(String name, Weights w, Map<String, Double> settings) {
    Settings of = key -> setting(name, "hyper." + key, settings);
    return switch (name) {
      case "sgd" -> Optional.of(new Sgd(w, of.get("lr"), 0));
      case "momentum" -> Optional.of(new Sgd(w, of.get("lr"), of.get("momentum")));
      case "rmsprop" -> Optional.of(new RmsProp(w, of.get("lr"), of.get("alpha"), of.get("eps")));
      case "adagrad" -> Optional.of(new Adagrad(w, of.get("lr"), of.get("eps")));
      case "adam" ->
          Optional.of(new Adam(w, of.get("lr"), of.get("beta1"), of.get("beta2"), of.get("eps")));
      default -> Optional.empty();
    };
  }

  /** Looks up a setting by its name in the case. */
  private interface Settings {
    double get(String key);
  }

  /** Reads a setting and notes that it was used, so that one we ignore stays unchecked. */
  private double setting(String optimizer, String key, Map<String, Double> used) {
    double value = reference.number("optim." + optimizer + "." + key);
    used.put(key, value);
    return value;
  }
}
