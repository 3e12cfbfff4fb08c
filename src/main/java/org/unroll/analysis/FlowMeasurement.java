package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unroll.engine.Program;
import org.unroll.expr.Apply;
import org.unroll.expr.Contribution;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * Sends one error back through a layer and measures what happens to it at every step. What does not
 * depend on the error is computed once, so that asking for one step after the other costs little.
 */
public final class FlowMeasurement {

  private final StateJacobians jacobians;
  private final ItemisedGradients gradients;
  private final StepValues values;
  private final PullBack pullBack;
  private final Map<String, MemoryPath> memories = new HashMap<>();
  private final List<Contribution> squashings;
  private final List<double[][]> slopes;
  private final List<Contribution> products;
  private final List<WeightGain> known;
  private List<WeightGain> gainsOfWeights;

  FlowMeasurement(Program program, String layer, int example) {
    this(
        program,
        example,
        StateJacobians.of(program, layer, example),
        ItemisedGradients.of(program, example),
        List.of());
  }

  /**
   * For callers who have Jacobians and itemised gradients of the same example already.
   *
   * @param program must have run forward, and not run again while this is used. Not modified.
   * @param known gains of weight matrices that need not be measured any more
   */
  public FlowMeasurement(
      Program program,
      int example,
      StateJacobians jacobians,
      ItemisedGradients gradients,
      List<WeightGain> known) {
    String layer = jacobians.layer();
    this.jacobians = jacobians;
    this.gradients = gradients;
    this.known = known;
    this.values = Layers.values(program, layer, example);
    Set<Symbol> before = new HashSet<>();
    jacobians.states().forEach(s -> before.add(Symbol.before(s)));
    this.pullBack = new PullBack(values, before);
    List<Contribution> way = pullBack.contributions();
    this.squashings =
        way.stream().filter(c -> Squashing.of(c.source().operator()).isPresent()).toList();
    this.slopes = squashings.stream().map(this::slopes).toList();
    this.products =
        way.stream().filter(c -> c.source().operator().equals(Operators.PRODUCT)).toList();
    for (String state : jacobians.states()) {
      MemoryPath.of(program, layer, state, example).ifPresent(path -> memories.put(state, path));
    }
  }

  /** Geometric means over the steps. */
  private static final class Mean {

    private double logarithms;
    private int count;

    /** A step at which no error comes by tells nothing. */
    void add(double after, double before) {
      if (before > 0) {
        logarithms += Math.log(after / before);
        count++;
      }
    }

    double value() {
      return count == 0 ? 1 : Math.exp(logarithms / count);
    }

    boolean isEmpty() {
      return count == 0;
    }
  }

  FlowCause cause(int term) {
    return cause(term, -1);
  }

  /**
   * The cause up to a position.
   *
   * @param to where to stop: read before the position at which the term attaches, or the same; -1 for
   *     the one that is read first
   */
  public FlowCause cause(int term, int to) {
    double[][] arriving = gradients.vectors(jacobians.layer(), jacobians.states().get(0), term);
    int from = jacobians.last();
    while (Norms.of(arriving[from]) == 0 && from != to && jacobians.before(from) >= 0) {
      from = jacobians.before(from);
    }
    double[][] error = new double[jacobians.states().size()][];
    for (int i = 0; i < error.length; i++) {
      error[i] = new double[jacobians.width(i)];
    }
    error[0] = arriving[from];
    double start = Norms.of(error);
    Mean growth = new Mean();
    Mean slope = new Mean();
    Mean gain = new Mean();
    Mean carried = new Mean();
    int position = from;
    while (position != to && jacobians.before(position) >= 0) {
      double[][] earlier = sendBack(error, position, slope, gain, carried);
      growth.add(Norms.of(earlier), Norms.of(error));
      error = earlier;
      position = jacobians.before(position);
    }
    double end = Norms.of(error);
    FlowCause.Outcome outcome = FlowCause.outcome(start, end);
    Optional<Double> gates = carried.isEmpty() ? Optional.empty() : Optional.of(carried.value());
    return new FlowCause(
        jacobians.layer(),
        term,
        from,
        position,
        start,
        end,
        growth.value(),
        slope.value(),
        gain.value(),
        gates,
        weights(),
        outcome,
        FlowCause.main(outcome, slope.value(), gain.value(), gates));
  }

  private double[][] sendBack(double[][] error, int position, Mean slope, Mean gain, Mean carried) {
    Map<Symbol, Partial> starts = new HashMap<>();
    for (int i = 0; i < error.length; i++) {
      starts.put(Symbol.now(jacobians.states().get(i)), new Dense(new double[][] {error[i]}));
    }
    PullBack.Derivatives errors = pullBack.from(starts, position);
    double[][] earlier = new double[error.length][];
    double[][] byWeights = new double[error.length][];
    for (int i = 0; i < error.length; i++) {
      String state = jacobians.states().get(i);
      earlier[i] = row(errors.by(Symbol.before(state)), error[i].length);
      byWeights[i] = withoutDirect(state, errors, earlier[i], position, carried);
    }
    measureSlopes(errors, position, slope);
    gain.add(Norms.of(byWeights), lengthAt(products, errors));
    return earlier;
  }

  private static double[] row(Partial block, int width) {
    return block == null ? new double[width] : block.toRows()[0];
  }

  private double[] withoutDirect(
      String state, PullBack.Derivatives errors, double[] earlier, int position, Mean carried) {
    MemoryPath path = memories.get(state);
    if (path == null) {
      return earlier;
    }
    double[] arriving = row(errors.by(Symbol.now(state)), earlier.length);
    double[] direct = new double[earlier.length];
    double[] rest = new double[earlier.length];
    for (int k = 0; k < rest.length; k++) {
      direct[k] = arriving[k] * path.open()[position][k];
      rest[k] = earlier[k] - direct[k];
    }
    carried.add(Norms.of(direct), Norms.of(arriving));
    return rest;
  }

  private void measureSlopes(PullBack.Derivatives errors, int position, Mean slope) {
    double[] after = new double[squashings.size()];
    for (int n = 0; n < after.length; n++) {
      Contribution c = squashings.get(n);
      Partial error = errors.by(c.source().target());
      if (error != null) {
        after[n] = Norms.of(error.timesDiagonal(slopes.get(n)[position]).toRows()[0]);
      }
    }
    slope.add(Norms.of(after), lengthAt(squashings, errors));
  }

  /** Slopes of a squashing function at all steps: T rows of as many numbers as it has. */
  private double[][] slopes(Contribution c) {
    Symbol result = c.source().target();
    int width = values.of(result).cols;
    double[] all = values.evaluate(c.value(), result.toGradient(), width).data;
    double[][] slopes = new double[all.length / width][];
    for (int t = 0; t < slopes.length; t++) {
      slopes[t] = Arrays.copyOfRange(all, t * width, (t + 1) * width);
    }
    return slopes;
  }

  /** The length of all errors together that arrive at the results of some operators. */
  private static double lengthAt(List<Contribution> contributions, PullBack.Derivatives errors) {
    double[] lengths = new double[contributions.size()];
    for (int n = 0; n < lengths.length; n++) {
      Partial error = errors.by(contributions.get(n).source().target());
      lengths[n] = error == null ? 0 : Norms.of(error.toRows()[0]);
    }
    return Norms.of(lengths);
  }

  private List<WeightGain> weights() {
    if (gainsOfWeights == null) {
      gainsOfWeights = measureWeights();
    }
    return gainsOfWeights;
  }

  private List<WeightGain> measureWeights() {
    List<WeightGain> gains = new ArrayList<>();
    for (Contribution product : products) {
      Symbol weight = (Symbol) ((Apply) product.value()).args().get(0);
      gains.add(
          known.stream()
              .filter(gain -> gain.weight().equals(weight.name()))
              .findFirst()
              .orElseGet(() -> WeightGain.of(weight.name(), values.frame(0).buffer(weight))));
    }
    gains.sort(Comparator.comparing(WeightGain::weight));
    return List.copyOf(gains);
  }
}
