package org.unroll.lab.gradient;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.analysis.FlowCause;
import org.unroll.analysis.FlowMeasurement;
import org.unroll.analysis.GradientSplit;
import org.unroll.analysis.ItemisedNorms;
import org.unroll.analysis.MemoryPath;
import org.unroll.analysis.Retention;
import org.unroll.analysis.Saturation;
import org.unroll.analysis.SingularValues;
import org.unroll.analysis.Spectrum;
import org.unroll.analysis.StateJacobians;
import org.unroll.analysis.UnitSlopes;
import org.unroll.analysis.WeightGain;
import org.unroll.analysis.WeightShares;
import org.unroll.engine.Clipping;
import org.unroll.engine.Program;
import org.unroll.network.Layer;

/** One layer of a probed network. Belongs to one thread. */
final class LayerProbe {

  private final GradientProbe probe;
  private final Layer layer;
  private final StateJacobians jacobians;
  private final List<Saturation> saturation;
  private final List<UnitSlopes> slopes;
  private final FlowMeasurement flow;
  private final Optional<MemoryPath> memory;
  private final VariantPicture picture;
  private Optional<UnitPicture> lastUnit = Optional.empty();

  /** Measures a layer of a network that was run there and back. */
  LayerProbe(GradientProbe probe, int index) {
    this.probe = probe;
    this.layer = probe.named(index);
    Program program = probe.program();
    jacobians = probe.jacobians(layer.name());
    saturation = Saturation.of(program, layer.name(), UnitSlope.FLAT);
    slopes = UnitSlopes.of(program, layer.name(), 0);
    List<WeightGain> known = probe.specimen().gains(layer.name());
    flow = new FlowMeasurement(program, 0, jacobians, probe.gradients(), known);
    List<String> memories = MemoryPath.states(layer.cell());
    memory =
        memories.isEmpty()
            ? Optional.empty()
            : MemoryPath.of(program, layer.name(), memories.get(0), 0);
    Optional<Band> band =
        probe.bands().isEmpty() ? Optional.empty() : Optional.of(probe.bands().get(index));
    picture = picture(probe.variant(), probe.lastLoss().get(index), band);
  }

  private VariantPicture picture(
      GradientVariant variant, double[][] lastLoss, Optional<Band> band) {
    ItemisedNorms norms = probe.gradients().norms(layer.name(), layer.output());
    double norm = probe.norm();
    double scale = variant.clip() > 0 ? Clipping.scale(norm, variant.clip()) : 1;
    var weights = probe.specimen().weights();
    List<WeightShares> shares =
        probe.shares(layer.name()).stream()
            .filter(share -> Specimen.carriesStates(weights.get(share.weight())))
            .map(share -> Truncated.shares(share, variant, scale))
            .toList();
    return new VariantPicture(
        variant,
        weights.count(),
        Truncated.norms(norms, probe.gradients(), variant),
        probe.byLayer(),
        lastLoss,
        band,
        shares,
        norm,
        scale);
  }

  /** What all views show of this network in this layer. */
  VariantPicture picture() {
    return picture;
  }

  /** Number of units. */
  int units() {
    return layer.hidden();
  }

  /** Whether the layer has a memory that hands itself on past all weights. */
  boolean hasMemory() {
    return memory.isPresent();
  }

  /** One of the units. */
  UnitPicture unit(int unit) {
    return lastUnit.filter(kept -> kept.unit() == unit).orElseGet(() -> measured(unit));
  }

  private UnitPicture measured(int unit) {
    double[][] byLoss = probe.gradients().ofUnit(layer.name(), layer.output(), unit);
    for (int t = 0; t < byLoss.length; t++) {
      Arrays.fill(byLoss[t], 0, probe.variant().reachedFrom(t), 0);
    }
    UnitPicture made = new UnitPicture(unit, byLoss);
    lastUnit = Optional.of(made);
    return made;
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
        slopes.stream()
            .map(s -> new UnitSlope(s.equation(), s.inner(), s.function(), s.slopes()[step]))
            .toList(),
        cause);
  }

  /** The memory's ways, looked at from one step on. */
  MemoryWays ways(int variant, int step, List<Double> kept) {
    MemoryPath path = memory.orElseThrow();
    int last = picture.length() - 1;
    return new MemoryWays(
        variant,
        path.state(),
        GradientSplit.of(probe.gradients(), jacobians, path, last, last),
        Retention.of(jacobians, path, step),
        path.open()[step],
        kept);
  }

  /** Mean over units of the product of the memory's gates over all steps after the first. */
  double kept() {
    return memory.map(LayerProbe::product).orElse(Double.NaN);
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
