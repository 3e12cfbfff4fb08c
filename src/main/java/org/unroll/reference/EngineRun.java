package org.unroll.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.engine.Program;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;

/** A case computed by our engine: one forward and one backward pass, and all that is read off them. */
final class EngineRun implements Computed {

  private final Map<String, Computed> parts = new HashMap<>();
  private final Map<String, Computed> lastTerm = new HashMap<>();
  private final RecordedTwice twice;

  /**
   * Runs a case.
   *
   * @throws CaseProblem if the case lacks something the run needs
   */
  EngineRun(ReferenceCase reference, Network network) {
    CaseInputs inputs = new CaseInputs(reference);
    inputs.requireShapes(network);
    WeightLayout layout = new WeightLayout(reference, network);
    CaseRunner runner = new CaseRunner(reference, network, layout, inputs);
    Program program = runner.program();
    program.forward();
    program.backward();
    Program last = runner.program();
    last.forward();
    last.backwardFrom(last.terms() - 1);
    twice = new RecordedTwice(network, program.batch());
    parts.put("weights", new WeightFields(layout, program.weights()));
    parts.put("inputs", new InputFields(program));
    parts.put("forward", new ForwardFields(program, runner::greedy));
    parts.put("clip", new ClipFields(reference, layout, program.weights()));
    parts.put("optim", new OptimizerFields(reference, layout, runner));
    putGradients(parts, layout, program);
    putGradients(lastTerm, layout, last);
    putLayers(layout, program, last);
  }

  private static void putGradients(
      Map<String, Computed> parts, WeightLayout layout, Program program) {
    parts.put("grads", new GradientFields(layout, program));
    if (program.network() instanceof EncoderDecoder pair && pair.attention().isPresent()) {
      parts.put("attention", new AttentionFields(program));
    }
  }

  private void putLayers(WeightLayout layout, Program program, Program last) {
    for (Layer layer : program.network().layers()) {
      String prefix = RecordedTwice.LAYERS + layer.name();
      parts.put(prefix, new LayerFields(program, last, layout, layer));
      lastTerm.put(prefix, new NodeFields(last, layer));
    }
  }

  @Override
  public Optional<double[]> numbers(String path) {
    return numbers(parts, path);
  }

  @Override
  public Optional<double[]> numbersWithLastTerm(String path) {
    return RecordedTwice.concerns(path)
        ? numbers(parts, path).flatMap(a -> numbers(lastTerm, path).map(b -> twice.sum(path, a, b)))
        : Optional.empty();
  }

  private static Optional<double[]> numbers(Map<String, Computed> parts, String path) {
    String part = part(path);
    return Optional.ofNullable(parts.get(part)).flatMap(p -> p.numbers(below(part, path)));
  }

  @Override
  public Optional<List<String>> words(String path) {
    String part = part(path);
    return Optional.ofNullable(parts.get(part)).flatMap(p -> p.words(below(part, path)));
  }

  /** What stands before the first dot, and for a layer before the second. */
  private static String part(String path) {
    int from = path.startsWith(RecordedTwice.LAYERS) ? RecordedTwice.LAYERS.length() : 0;
    return path.substring(0, Math.max(0, path.indexOf('.', from)));
  }

  private static String below(String part, String path) {
    return path.substring(part.length() + 1);
  }

  /** What stands behind the first dot. */
  static String rest(String path) {
    return path.substring(path.indexOf('.') + 1);
  }
}
