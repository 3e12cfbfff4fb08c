package org.unroll.lab.gradient;

import java.util.List;
import org.unroll.analysis.FlowCause;
import org.unroll.analysis.SingularValues;
import org.unroll.analysis.Spectrum;
import org.unroll.analysis.StateJacobians;
import org.unroll.analysis.WeightGain;

/** One step of a probed layer under the lens. Belongs to one thread, which may bring in a team. */
final class StepProbe {

  private final int step;
  private final Part<Spectrum> spectrum;
  private final Part<Double> product;
  private final Part<Ways> ways;
  private final Part<MemoryWays> memory;

  /** What makes an error shorter or longer, up to this step and at it. */
  private record Ways(FlowCause cause, double flat, List<UnitSlope> slopes) {}

  /** A step that is measured when it is asked for. */
  StepProbe(LayerProbe layer, int step) {
    StateJacobians jacobians = layer.jacobians();
    int last = jacobians.length() - 1;
    this.step = step;
    spectrum = new Part<>(() -> Spectrum.of(jacobians.at(step)));
    product = new Part<>(() -> SingularValues.of(jacobians.between(last, step))[0]);
    ways = new Part<>(() -> new Ways(layer.cause(step), layer.flat(step), layer.slopes(step)));
    memory = new Part<>(() -> layer.ways(step));
  }

  /** k, counted from 0. */
  int step() {
    return step;
  }

  /** What a team can measure side by side for {@link #lens}, the longest first. */
  List<Part<?>> parts() {
    return List.of(product, spectrum, ways);
  }

  /** The ways of the layer's memory from this step on, if it has one. */
  Part<MemoryWays> memory() {
    return memory;
  }

  /** All that is seen through the lens. */
  StepLens lens() {
    FlowCause cause = ways.get().cause();
    return new StepLens(
        spectrum.get(),
        cause.weights().stream().mapToDouble(WeightGain::radius).max().orElse(0),
        product.get(),
        ways.get().flat(),
        ways.get().slopes(),
        cause);
  }
}
