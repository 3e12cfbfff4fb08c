package org.unroll.lab.gradient;

import java.util.Arrays;
import java.util.List;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;
import org.unroll.network.Layer;

/**
 * How far single examples lie apart: ||dL_T/dh_k|| of the example with the least and of the one with
 * the largest, by step, before clipping. Arrays are not to be written to.
 *
 * @param examples number of examples
 * @param least by step
 * @param most by step
 */
public record Band(int examples, double[] least, double[] most) {

  /**
   * The bands of a batch in several layers.
   *
   * @param program a read-out at every step, loaded with the batch. Runs both passes, the last loss's.
   */
  static List<Band> of(Program program, List<Layer> layers) {
    program.forward();
    program.backwardFrom(program.terms() - 1);
    return layers.stream().map(layer -> of(program, layer.name(), layer.output())).toList();
  }

  private static Band of(Program program, String layer, String state) {
    int examples = program.batch();
    double[] least = new double[program.length()];
    double[] most = new double[program.length()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int b = 0; b < examples; b++) {
      double[] norms = GradientFlow.norms(program, layer, state, b);
      for (int k = 0; k < norms.length; k++) {
        // The loss is a mean over the examples; one example alone has no such divisor.
        double norm = norms[k] * examples;
        least[k] = Math.min(least[k], norm);
        most[k] = Math.max(most[k], norm);
      }
    }
    return new Band(examples, least, most);
  }
}
