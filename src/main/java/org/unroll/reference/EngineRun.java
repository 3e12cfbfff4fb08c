package org.unroll.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.network.Recurrent;

/** A case computed by our engine: one forward and one backward pass, and all that is read off them. */
final class EngineRun implements Computed {

  /** Gradients at nodes of the graph, which a recorder has to ask for and to clear by hand. */
  private static final Pattern NODE_GRADIENTS =
      Pattern.compile("grads\\.y|layers\\.[^.]+\\.(d[^.]|dpre\\..+|daux\\..+)");

  private final Map<String, Computed> parts = new HashMap<>();
  private final Map<String, Computed> lastTerm;
  private final NodeFields nodes;
  private final int perStep;

  /**
   * Runs a case.
   *
   * @throws CaseProblem if the case lacks something the run needs
   */
  EngineRun(ReferenceCase reference, Recurrent network) {
    CaseInputs inputs = new CaseInputs(reference);
    inputs.requireShapes(network);
    WeightLayout layout = new WeightLayout(reference, network);
    CaseRunner runner = new CaseRunner(reference, network, layout, inputs);
    Program program = runner.program();
    program.forward();
    program.backward();
    perStep = program.batch() * network.hidden();
    Program last = runner.program();
    last.forward();
    last.backwardFrom(last.terms() - 1);
    nodes = new NodeFields(last);
    lastTerm = Map.of("grads", new GradientFields(layout, last), "layers", nodes);
    parts.put("weights", new WeightFields(layout, program.weights()));
    parts.put("inputs", new InputFields(program));
    parts.put("forward", new ForwardFields(program));
    parts.put("grads", new GradientFields(layout, program));
    parts.put("layers", new LayerFields(program, last, layout));
    parts.put("clip", new ClipFields(reference, layout, program.weights()));
    parts.put("optim", new OptimizerFields(reference, layout, runner));
  }

  @Override
  public Optional<double[]> numbers(String path) {
    return numbers(parts, path);
  }

  @Override
  public Optional<double[]> numbersWithLastTerm(String path) {
    return NODE_GRADIENTS.matcher(path).matches()
        ? numbers(parts, path)
            .flatMap(a -> numbers(lastTerm, path).map(b -> sum(a, b, firstDoubled(path))))
        : Optional.empty();
  }

  /**
   * A pass from the last loss to the states h_0 and c_0 comes through all nodes but those before them:
   * of the first step, B x H numbers, only what depends on them.
   */
  private int firstDoubled(String path) {
    return path.equals("grads.y") || nodes.dependsOnNewState(path) ? 0 : perStep;
  }

  /** a + b from an index on, a before it. */
  private static double[] sum(double[] a, double[] b, int from) {
    return IntStream.range(0, a.length).mapToDouble(k -> k < from ? a[k] : a[k] + b[k]).toArray();
  }

  private static Optional<double[]> numbers(Map<String, Computed> parts, String path) {
    return Optional.ofNullable(parts.get(part(path))).flatMap(p -> p.numbers(rest(path)));
  }

  @Override
  public Optional<List<String>> words(String path) {
    return Optional.ofNullable(parts.get(part(path))).flatMap(p -> p.words(rest(path)));
  }

  private static String part(String path) {
    return path.substring(0, Math.max(0, path.indexOf('.')));
  }

  /** What stands behind the first dot. */
  static String rest(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  /** Makes programs for a case, each with weights and inputs of its own. */
  record CaseRunner(
      ReferenceCase reference, Recurrent network, WeightLayout layout, CaseInputs inputs) {

    /** A program that is ready to run forward. */
    Program program() {
      Weights weights = Networks.weights(network);
      layout.load(reference, weights::get);
      CaseConfig config = reference.config();
      Program program = new Program(network, weights, config.length(), config.batch());
      inputs.load(program);
      return program;
    }
  }
}
