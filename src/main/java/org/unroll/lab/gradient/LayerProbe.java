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
import org.unroll.analysis.StateJacobians;
import org.unroll.analysis.UnitSlopes;
import org.unroll.analysis.WeightShares;
import org.unroll.engine.Clipping;
import org.unroll.engine.Program;
import org.unroll.network.Layer;

/** One layer of a probed network. Belongs to one thread, which may bring in a team. */
final class LayerProbe {

  private final GradientProbe probe;
  private final int index;
  private final Layer layer;
  private final StateJacobians jacobians;
  private final Optional<MemoryPath> memory;
  private final Part<ItemisedNorms> norms;
  private final Part<FlowMeasurement> flow;
  private final Part<List<Saturation>> saturation;
  private final Part<List<UnitSlopes>> slopes;
  private Optional<StepProbe> lastStep = Optional.empty();
  private Optional<UnitPicture> lastUnit = Optional.empty();

  /** A layer of a network that was run there and back; the rest is measured when it is asked for. */
  LayerProbe(GradientProbe probe, int index) {
    this.probe = probe;
    this.index = index;
    this.layer = probe.named(index);
    Program program = probe.program();
    String name = layer.name();
    jacobians = probe.jacobians(name);
    List<String> memories = MemoryPath.states(layer.cell());
    memory =
        memories.isEmpty() ? Optional.empty() : MemoryPath.of(program, name, memories.get(0), 0);
    norms = new Part<>(this::measuredNorms);
    flow =
        new Part<>(
            () ->
                new FlowMeasurement(
                    program, 0, jacobians, probe.gradients(), probe.specimen().gains(name)));
    saturation = new Part<>(() -> Saturation.of(program, name, UnitSlope.FLAT));
    slopes = new Part<>(() -> UnitSlopes.of(program, name, 0));
  }

  private ItemisedNorms measuredNorms() {
    return probe.gradients().norms(layer.name(), layer.output(), probe.variant()::reachedFrom);
  }

  /** What a team can measure side by side for {@link #picture}, the longest first. */
  List<Part<?>> parts() {
    return List.of(norms, probe.norm());
  }

  /** The same for {@link #shares}. */
  Part<?> partOfShares() {
    return probe.shares(layer.name());
  }

  /** What all views show of this network in this layer. */
  VariantPicture picture() {
    Optional<Band> band =
        probe.bands().isEmpty() ? Optional.empty() : Optional.of(probe.bands().get(index));
    List<double[][]> lastLoss = probe.lastLoss();
    return new VariantPicture(
        probe.variant(),
        probe.specimen().weights().count(),
        norms.get(),
        lastLoss.stream().map(LayerProbe::norms).toList(),
        lastLoss.get(index),
        band,
        probe.norm().get(),
        clipScale(),
        memory.map(LayerProbe::product).orElse(Double.NaN));
  }

  private double clipScale() {
    double clip = probe.variant().clip();
    return clip > 0 ? Clipping.scale(probe.norm().get(), clip) : 1;
  }

  /** What each step adds to the gradients of the matrices that carry states, after clipping. */
  List<WeightShares> shares() {
    var weights = probe.specimen().weights();
    double scale = clipScale();
    return probe.shares(layer.name()).get().stream()
        .filter(share -> Specimen.carriesStates(weights.get(share.weight())))
        .map(share -> Truncated.shares(share, probe.variant(), scale))
        .toList();
  }

  private static double[] norms(double[][] steps) {
    return Arrays.stream(steps).mapToDouble(Truncated::length).toArray();
  }

  StateJacobians jacobians() {
    return jacobians;
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

  /** One of the steps. */
  StepProbe step(int step) {
    if (lastStep.filter(kept -> kept.step() == step).isEmpty()) {
      lastStep = Optional.of(new StepProbe(this, step));
    }
    return lastStep.orElseThrow();
  }

  /** What became of the last loss's gradient up to a step, and why. */
  FlowCause cause(int step) {
    return flow.get().cause(jacobians.length() - 1, step);
  }

  /** Share of squashing functions that are flat at a step, over all of the cell's equations. */
  double flat(int step) {
    return saturation.get().stream().mapToDouble(s -> s.flat()[step]).average().orElse(0);
  }

  /** How steep each squashing function is at each unit of a step. */
  List<UnitSlope> slopes(int step) {
    return slopes.get().stream()
        .map(s -> new UnitSlope(s.equation(), s.inner(), s.function(), s.slopes()[step]))
        .toList();
  }

  /** The memory's ways, looked at from one step on. Only for a layer that has a memory. */
  MemoryWays ways(int step) {
    MemoryPath path = memory.orElseThrow();
    int last = jacobians.length() - 1;
    return new MemoryWays(
        probe.index(),
        path.state(),
        Truncated.split(
            GradientSplit.of(probe.gradients(), jacobians, path, last, last), probe.variant()),
        Retention.of(jacobians, path, step),
        path.open()[step]);
  }

  /** Mean over units of the product of the memory's gates over all steps after the first. */
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
