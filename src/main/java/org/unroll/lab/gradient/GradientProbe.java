package org.unroll.lab.gradient;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.analysis.FlowCause;
import org.unroll.analysis.GradientSplit;
import org.unroll.analysis.ItemisedGradients;
import org.unroll.analysis.ItemisedNorms;
import org.unroll.analysis.MemoryPath;
import org.unroll.analysis.Retention;
import org.unroll.analysis.Saturation;
import org.unroll.analysis.SingularValues;
import org.unroll.analysis.Spectrum;
import org.unroll.analysis.StateJacobians;
import org.unroll.analysis.WeightGain;
import org.unroll.analysis.WeightShares;
import org.unroll.cell.InitialScheme;
import org.unroll.engine.Clipping;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/** One network with one sequence sent through it, ready to be asked. Belongs to one thread. */
final class GradientProbe {

  private static final double FLAT = 0.1;

  private final Program program;
  private final StateJacobians jacobians;
  private final ItemisedGradients gradients;
  private final List<Saturation> saturation;
  private final Optional<MemoryPath> memory;
  private final VariantPicture picture;

  /**
   * Sends a sequence there and back.
   *
   * @param network with one layer and a read-out at every step
   * @param batch of one example
   * @throws ArithmeticException if a number is not finite
   */
  GradientProbe(GradientVariant variant, Stack network, Weights weights, Batch batch) {
    program = new Program(network, weights, batch.length(), 1);
    program.load(batch);
    program.forward();
    program.backwardFrom(program.terms() - 1);
    jacobians = StateJacobians.of(program, 0);
    gradients = ItemisedGradients.of(program, 0, List.of(jacobians));
    saturation = Saturation.of(program, jacobians.layer(), FLAT);
    List<String> memories = MemoryPath.states(network.cell());
    memory = memories.isEmpty() ? Optional.empty() : pathOf(memories.get(0));
    picture = picture(variant, weights);
  }

  private Optional<MemoryPath> pathOf(String state) {
    return MemoryPath.of(program, jacobians.layer(), state, 0);
  }

  private VariantPicture picture(GradientVariant variant, Weights weights) {
    String seen = program.network().first().output();
    ItemisedNorms norms =
        gradients.norms().stream().filter(n -> n.state().equals(seen)).findFirst().orElseThrow();
    double norm = Clipping.norm(weights);
    double scale = variant.clip() > 0 ? Clipping.scale(norm, variant.clip()) : 1;
    return new VariantPicture(variant, weights.count(), norms, shares(weights, scale), norm, scale);
  }

  private List<WeightShares> shares(Weights weights, double scale) {
    return WeightShares.of(program, jacobians.layer()).stream()
        .filter(share -> carriesStates(weights.get(share.weight())))
        .map(share -> scaled(share, scale))
        .toList();
  }

  private static WeightShares scaled(WeightShares share, double scale) {
    if (scale == 1) {
      return share;
    }
    double[][] shares = new double[share.shares().length][];
    for (int t = 0; t < shares.length; t++) {
      shares[t] = Arrays.stream(share.shares()[t]).map(n -> scale * n).toArray();
    }
    double[] norms = Arrays.stream(share.norms()).map(n -> scale * n).toArray();
    return new WeightShares(share.weight(), share.rows(), share.cols(), shares, norms);
  }

  /** Whether a weight is one of the matrices from state to state. */
  static boolean carriesStates(Weight weight) {
    return InitialScheme.isRecurrent(weight.shape());
  }

  /** What all views show of this network. */
  VariantPicture picture() {
    return picture;
  }

  /** Whether the network has a memory that hands itself on past all weights. */
  boolean hasMemory() {
    return memory.isPresent();
  }

  /** One step under the lens. */
  StepLens lens(int step) {
    int last = picture.length() - 1;
    FlowCause cause = FlowCause.of(program, 0, jacobians, gradients, last, step);
    return new StepLens(
        Spectrum.of(jacobians.at(step)),
        cause.weights().stream().mapToDouble(WeightGain::radius).max().orElse(0),
        SingularValues.of(jacobians.between(last, step))[0],
        saturation.stream().mapToDouble(s -> s.flat()[step]).average().orElse(0),
        cause);
  }

  /** The memory's ways, looked at from one step on. */
  MemoryWays ways(int variant, int step, List<Double> kept) {
    MemoryPath path = memory.orElseThrow();
    int last = picture.length() - 1;
    return new MemoryWays(
        variant,
        path.state(),
        GradientSplit.of(gradients, jacobians, path, last, last),
        Retention.of(jacobians, path, step),
        kept);
  }

  /** Mean over units of the product of the memory's gates over all steps after the first. */
  double kept() {
    return memory.map(GradientProbe::product).orElse(Double.NaN);
  }

  private static double product(MemoryPath path) {
    double sum = 0;
    int units = path.open()[0].length;
    for (int k = 0; k < units; k++) {
      double product = 1;
      for (int t = 1; t < path.open().length; t++) {
        product *= path.open()[t][k];
      }
      sum += product;
    }
    return sum / units;
  }
}
