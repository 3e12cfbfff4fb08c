package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.engine.ProbeJacobian;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.fixture.Close;
import org.unroll.network.Readout;

/** Jacobians by the chain rule over blocks, against brute force and against finite differences. */
class StateJacobiansTest {

  private static final int LENGTH = 5;
  private static final double STEP = 1e-5;

  static List<String> cells() {
    return CellCatalogue.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void agreeWithBruteForce(String cell) {
    check(Programs.random(cell, LENGTH, 2));
  }

  /** Operators that are not element-wise: a soft-max, a vector brought to length 1. */
  @Test
  void operatorsOverWholeVectorsAreProbed() {
    check(
        Programs.random(
            CellParser.parse(
                "odd",
                """
                title: Odd
                states: h, c

                a = softmax(W_a*x + U_a*h + p*c)
                c = a*c + unit(c) - a
                h = tanh(scaled(c))*softmax(U_h*(a*h))
                """),
            Readout.EVERY,
            LENGTH,
            2));
  }

  private static void check(Program program) {
    program.forward();
    ProbeJacobian brute = new ProbeJacobian(program.network(), program.weights());
    for (int example = 0; example < 2; example++) {
      StateJacobians jacobians = StateJacobians.of(program, example);
      for (int t = 0; t < LENGTH; t++) {
        Close.check(
            flat(jacobians.at(t)),
            flat(brute.at(program.step(t), example)),
            1e-14,
            "Jacobian of %s at %d".formatted(program.network().cell().id(), t));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void anyPairAgreesWithFiniteDifferences(String cell) {
    Program program = Programs.random(cell, LENGTH, 2);
    program.forward();
    StateJacobians jacobians = StateJacobians.of(program, 1);
    double[][] whole = jacobians.between(LENGTH - 1, -1);
    double[][] product = product(jacobians.between(LENGTH - 1, 1), jacobians.between(1, -1));
    Close.check(flat(whole), flat(product), 1e-13, "chain of " + cell);
    List<String> states = program.network().cell().states();
    int column = 0;
    for (String state : states) {
      Buffer initial = program.initialState(state);
      for (int k = 0; k < initial.cols; k++, column++) {
        int c = column;
        double[] analytic = Arrays.stream(whole).mapToDouble(row -> row[c]).toArray();
        Close.check(analytic, difference(program, initial, k), 1e-8, "d of " + state);
      }
    }
  }

  /** d(all states of the second example at the end)/d(one number of its initial state). */
  private static double[] difference(Program program, Buffer initial, int k) {
    int place = initial.cols + k;
    initial.data[place] += STEP;
    double[] above = end(program);
    initial.data[place] -= 2 * STEP;
    double[] below = end(program);
    initial.data[place] += STEP;
    double[] difference = new double[above.length];
    Arrays.setAll(difference, i -> (above[i] - below[i]) / (2 * STEP));
    return difference;
  }

  private static double[] end(Program program) {
    program.forward();
    return program.network().cell().states().stream()
        .map(s -> program.step(LENGTH - 1).buffer(Symbol.now(s)))
        .flatMapToDouble(b -> Arrays.stream(b.data, b.cols, 2 * b.cols))
        .toArray();
  }

  /** dL/ds_k = dL/dh_t d h_t/d s_k, where one loss attaches at the end only. */
  @ParameterizedTest
  @MethodSource("cells")
  void theTotalCarriesAGradientLikeABackwardPass(String cell) {
    Program program = Programs.random(cell, Readout.LAST, LENGTH, 1);
    program.forward();
    program.backward();
    StateJacobians jacobians = StateJacobians.of(program, 0);
    double[] end = gradient(program, "h", LENGTH - 1);
    for (String state : jacobians.states()) {
      for (int t = 0; t < LENGTH; t++) {
        double[][] row = product(new double[][] {end}, jacobians.total("h", LENGTH - 1, state, t));
        Close.check(row[0], gradient(program, state, t), 1e-14, "dL/d" + state + " of " + cell);
      }
    }
  }

  private static double[] gradient(Program program, String state, int t) {
    return program.step(t).buffer(Symbol.now(state).toGradient()).data;
  }

  @Test
  void normsOfProductsStayBelowTheirBounds() {
    Program program = Programs.random("lstm", LENGTH, 2);
    program.forward();
    StateJacobians jacobians = StateJacobians.of(program, 1);
    ProductNorms norms = ProductNorms.of(jacobians, 3);
    assertThat(norms.norms()[3]).isEqualTo(1);
    assertThat(norms.norms()[4]).isNaN();
    double bound = 1;
    for (int k = 2; k >= 0; k--) {
      bound *= Spectrum.of(jacobians.at(k + 1)).norm();
      assertThat(norms.bounds()[k]).isCloseTo(bound, within(1e-14 * bound));
      double norm = Spectrum.of(jacobians.between(3, k)).norm();
      assertThat(norms.norms()[k]).isCloseTo(norm, within(1e-14 * norm));
      assertThat(norm).isLessThanOrEqualTo(bound * (1 + 1e-12));
    }
  }

  /** Shared out to several threads or not, every bit is the same. */
  @Test
  void spectraDoNotDependOnTheNumberOfThreads() {
    Program program = Programs.random("lstm", LENGTH, 1);
    program.forward();
    StateJacobians jacobians = StateJacobians.of(program, 0);
    StepSpectra spectra = StepSpectra.of(jacobians);
    for (int t = 0; t < LENGTH; t++) {
      assertThat(spectra.singularValues()[t]).containsExactly(SingularValues.of(jacobians.at(t)));
    }
  }

  @Test
  void blocksOfTheJointMatrixAreNamed() {
    Program program = Programs.random("lstm", LENGTH, 1);
    program.forward();
    StateJacobians jacobians = StateJacobians.of(program, 0);
    double[][] joint = jacobians.between(4, 1);
    double[][] block = jacobians.between("h", 4, "c", 1);
    assertThat(block[2]).containsExactly(joint[2][3], joint[2][4], joint[2][5]);
    assertThat(jacobians.between(2, 2)[5]).containsExactly(0, 0, 0, 0, 0, 1);
  }

  @Test
  void theFutureDoesNotChangeThePast() {
    Program program = Programs.random("rnn", LENGTH, 1);
    program.forward();
    StateJacobians jacobians = StateJacobians.of(program, 0);
    assertThatThrownBy(() -> jacobians.between(1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("layer l0 does not read position 3 before 1");
    assertThatThrownBy(() -> StateJacobians.of(program, 1)).hasMessageContaining("no example 1");
    assertThatThrownBy(() -> StateJacobians.of(program, "l7", 0)).hasMessageContaining("l7");
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double[] flat(double[][] rows) {
    return Stream.of(rows).flatMapToDouble(Arrays::stream).toArray();
  }
}
