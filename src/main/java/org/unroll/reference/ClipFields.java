package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.Clipping;
import org.unroll.engine.Weights;

/** The gradient cut to a threshold. Leaves the gradient itself as it is. */
final class ClipFields implements Computed {

  private static final String WEIGHTS = "weights.";

  private final WeightLayout layout;
  private final Weights weights;
  private final double threshold;

  ClipFields(ReferenceCase reference, WeightLayout layout, Weights weights) {
    this.layout = layout;
    this.weights = weights;
    this.threshold = reference.number("clip.threshold");
  }

  @Override
  public Optional<double[]> numbers(String path) {
    double norm = Clipping.norm(weights);
    double scale = Clipping.scale(norm, threshold);
    if (path.startsWith(WEIGHTS)) {
      return Optional.ofNullable(clipped(path.substring(WEIGHTS.length())));
    }
    return switch (path) {
      case "norm" -> Optional.of(new double[] {norm});
      case "threshold" -> Optional.of(new double[] {threshold});
      case "scale" -> Optional.of(new double[] {scale});
      default -> Optional.empty();
    };
  }

  /** Clips for real, reads, and puts the gradients back. */
  private double[] clipped(String array) {
    var kept = weights.all().stream().map(w -> w.gradient().data.clone()).toList();
    Clipping.clip(weights, threshold);
    double[] clipped = layout.stacked(array, name -> weights.get(name).gradient().data.clone());
    int index = 0;
    for (var weight : weights.all()) {
      System.arraycopy(
          kept.get(index++), 0, weight.gradient().data, 0, weight.gradient().data.length);
    }
    return clipped;
  }
}
