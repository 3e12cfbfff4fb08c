package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.expr.Symbol;

class AnalysisTest {

  /** RNN: dL/dh_{k-1} = J_k' dL/dh_k wherever no loss attaches. */
  @Test
  void theGradientIsSentBackByTheJacobians() {
    Program program = Programs.random("rnn", 6, 2);
    program.forward();
    program.backwardFrom(program.terms() - 1);
    StateJacobians jacobians = StateJacobians.of(program, 1);
    for (int k = 5; k > 0; k--) {
      double[] later = gradient(program, k);
      double[][] matrix = jacobians.at(k);
      double[] earlier = gradient(program, k - 1);
      for (int j = 0; j < earlier.length; j++) {
        double sum = 0;
        for (int i = 0; i < later.length; i++) {
          sum += matrix[i][j] * later[i];
        }
        assertThat(earlier[j]).isCloseTo(sum, within(1e-14));
      }
    }
  }

  /** Of the second example. */
  private static double[] gradient(Program program, int t) {
    int hidden = program.network().hidden();
    double[] all = program.step(t).buffer(Symbol.now("h").toGradient()).data;
    return java.util.Arrays.copyOfRange(all, hidden, 2 * hidden);
  }

  @Test
  void aTinyGradientIsNotTakenForZero() {
    Program program = Programs.random("rnn", 3, 1);
    program.forward();
    program.backward();
    double[] gradient = program.step(1).buffer(Symbol.now("h").toGradient()).data;
    java.util.Arrays.fill(gradient, 1e-200);
    assertThat(GradientFlow.norms(program, "h")[1])
        .isCloseTo(1e-200 * Math.sqrt(gradient.length), within(1e-210));
  }

  @Test
  void normsOfEveryLength() {
    for (int n = 1; n < 12; n++) {
      double[] numbers = new double[n + 1];
      java.util.Arrays.fill(numbers, 1, n + 1, 3);
      assertThat(Norms.of(numbers, 1, n)).isCloseTo(3 * Math.sqrt(n), within(1e-14));
    }
  }

  @Test
  void spectraOfKnownMatrices() {
    Spectrum shear = Spectrum.of(new double[][] {{0.5, 3}, {0, 0.5}});
    assertThat(shear.radius()).isCloseTo(0.5, within(1e-7));
    assertThat(shear.norm()).isGreaterThan(3);
    Spectrum rotation = Spectrum.of(new double[][] {{0, -1}, {1, 0}});
    assertThat(rotation.radius()).isCloseTo(1, within(1e-12));
    assertThat(rotation.norm()).isCloseTo(1, within(1e-12));
  }
}
