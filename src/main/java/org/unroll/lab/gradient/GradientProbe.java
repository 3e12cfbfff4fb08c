package org.unroll.lab.gradient;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.analysis.FlowCause;
import org.unroll.analysis.FlowMeasurement;
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
import org.unroll.engine.Clipping;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.lab.Batches;
import org.unroll.task.Batch;

/** One network with one sequence sent through it, ready to be asked. Belongs to one thread. */
final class GradientProbe {

  private static final double FLAT = 0.1;

  private final Program program;
  private final StateJacobians jacobians;
  private final ItemisedGradients gradients;
  private final List<Saturation> saturation;
  private final FlowMeasurement flow;
  private final Optional<MemoryPath> memory;
  private final VariantPicture picture;

  /**
   * Sends a sequence there and back.
   *
   * @param specimen with a read-out at every step and its weights set; used until the next probe
   * @param batch of several examples
   * @param example which of them is looked at
   * @param withBand whether the others are wanted, too
   * @throws ArithmeticException if a number is not finite
   */
  GradientProbe(
      GradientVariant variant, Specimen specimen, Batch batch, int example, boolean withBand) {
    Optional<Band> band = withBand ? Optional.of(band(specimen, batch)) : Optional.empty();
    program = specimen.program();
    program.load(Batches.example(batch, example));
    program.forward();
    program.backwardFrom(program.terms() - 1);
    jacobians = StateJacobians.of(program, 0);
    gradients = ItemisedGradients.of(program, 0, List.of(jacobians));
    saturation = Saturation.of(program, jacobians.layer(), FLAT);
    flow = new FlowMeasurement(program, 0, jacobians, gradients, specimen.gains());
    List<String> memories = MemoryPath.states(program.network().cell());
    memory = memories.isEmpty() ? Optional.empty() : pathOf(memories.get(0));
    picture = picture(variant, specimen.weights(), band);
  }

  private static Band band(Specimen specimen, Batch batch) {
    Program all = specimen.forExamples(batch.size());
    all.load(batch);
    return Band.of(all);
  }

  private Optional<MemoryPath> pathOf(String state) {
    return MemoryPath.of(program, jacobians.layer(), state, 0);
  }

  private VariantPicture picture(GradientVariant variant, Weights weights, Optional<Band> band) {
    String seen = program.network().first().output();
    ItemisedNorms norms =
        gradients.norms().stream().filter(n -> n.state().equals(seen)).findFirst().orElseThrow();
    List<WeightShares> all = WeightShares.of(program, jacobians.layer());
    double norm = norm(variant, weights, all);
    double scale = variant.clip() > 0 ? Clipping.scale(norm, variant.clip()) : 1;
    List<WeightShares> shares =
        all.stream()
            .filter(share -> Specimen.carriesStates(weights.get(share.weight())))
            .map(share -> Truncated.shares(share, variant, scale))
            .toList();
    return new VariantPicture(
        variant,
        weights.count(),
        Truncated.norms(norms, gradients, variant),
        band,
        shares,
        norm,
        scale);
  }

  /** Truncation takes from the layer's gradients; what other weights get stays. */
  private double norm(GradientVariant variant, Weights weights, List<WeightShares> all) {
    double whole = Clipping.norm(weights);
    if (variant.truncation() == 0) {
      return whole;
    }
    double others = 0;
    for (Weight weight : weights.all()) {
      if (all.stream().noneMatch(share -> share.weight().equals(weight.name()))) {
        others += Arrays.stream(weight.gradient().data).map(g -> g * g).sum();
      }
    }
    return Math.sqrt(others + Truncated.squares(all, variant));
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
    FlowCause cause = flow.cause(last, step);
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
