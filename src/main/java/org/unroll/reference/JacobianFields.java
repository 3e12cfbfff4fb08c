package org.unroll.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.unroll.analysis.Spectrum;
import org.unroll.analysis.StateJacobians;
import org.unroll.engine.Program;
import org.unroll.network.Layer;

/** Jacobians of every step and example of a layer, and how far they stretch. */
final class JacobianFields implements Computed {

  private final int hidden;
  private final int states;
  private final List<double[][]> matrices = new ArrayList<>();

  /** Computes all Jacobians of a program that has run forward. */
  JacobianFields(Program program, Layer layer) {
    hidden = layer.hidden();
    states = layer.cell().states().size();
    List<StateJacobians> examples = new ArrayList<>();
    for (int b = 0; b < program.batch(); b++) {
      examples.add(StateJacobians.of(program, layer.name(), b));
    }
    for (int t = 0; t < program.length(layer.name()); t++) {
      for (StateJacobians example : examples) {
        matrices.add(example.at(t));
      }
    }
  }

  @Override
  public Optional<double[]> numbers(String field) {
    return switch (field) {
      case "matrix" -> Optional.of(Rows.joined(matrices.stream().flatMap(Arrays::stream).toList()));
      case "spectral_norm" -> Optional.of(each(m -> Spectrum.of(m).norm()));
      case "spectral_radius" -> Optional.of(each(m -> Spectrum.of(m).radius()));
      case "hh_spectral_norm" -> ofHidden(m -> Spectrum.of(m).norm());
      case "hh_spectral_radius" -> ofHidden(m -> Spectrum.of(m).radius());
      default -> Optional.empty();
    };
  }

  private double[] each(ToDoubleFunction<double[][]> measure) {
    return matrices.stream().mapToDouble(measure).toArray();
  }

  /** Of the block dh/dh, the first H rows and columns, where there are other states as well. */
  private Optional<double[]> ofHidden(ToDoubleFunction<double[][]> measure) {
    return states > 1
        ? Optional.of(each(matrix -> measure.applyAsDouble(block(matrix))))
        : Optional.empty();
  }

  private double[][] block(double[][] matrix) {
    return Arrays.stream(matrix)
        .limit(hidden)
        .map(row -> Arrays.copyOf(row, hidden))
        .toArray(double[][]::new);
  }
}
