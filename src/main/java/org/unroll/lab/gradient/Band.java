package org.unroll.lab.gradient;

import java.util.Arrays;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;

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
   * The band of a batch.
   *
   * @param program a read-out at every step, loaded with the batch. Runs both passes, the last loss's.
   */
  static Band of(Program program) {
    program.forward();
    program.backwardFrom(program.terms() - 1);
    int examples = program.batch();
    String layer = program.network().first().name();
    String state = program.network().first().output();
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
