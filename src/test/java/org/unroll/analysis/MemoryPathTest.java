package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.expr.Symbol;
import org.unroll.network.Readout;

/** The way on which a memory hands itself on: found in the equations, equal to the product of gates. */
class MemoryPathTest {

  private static final int LENGTH = 6;

  @ParameterizedTest
  @CsvSource({
    "lstm, c, f",
    "lstm-peephole, c, f",
    "lstm-cifg, c, f",
    "lstm-fgr, c, f",
    "lstm-nfg, c, 1",
    "gru, h, 1 - z",
    "gru-cho, h, z",
    "gru-torch, h, z",
    "mgu, h, 1 - f"
  })
  void isReadOffTheEquations(String cell, String state, String factor) {
    Cell parsed = CellCatalogue.builtIn().get(cell);
    assertThat(MemoryPath.states(parsed)).containsExactly(state);
    assertThat(DirectPath.of(parsed, state).orElseThrow()).hasToString(factor);
  }

  @Test
  void aPlainNetworkHasNone() {
    assertThat(MemoryPath.states(CellCatalogue.builtIn().get("rnn"))).isEmpty();
    Program program = Programs.random("rnn", LENGTH, 1);
    assertThat(MemoryPath.of(program, "l0", "h", 0)).isEmpty();
  }

  @Test
  void isFollowedThroughOtherEquationsButNotIntoGates() {
    Cell cell =
        CellParser.parse(
            "odd",
            """
            title: Odd
            states: h, c

            f = sigmoid(W_f*x + p*c)
            kept = -(f*c)
            c = W_c*x - kept/2 - tanh(c)
            h = tanh(c)
            """);
    assertThat(DirectPath.of(cell, "c").orElseThrow()).hasToString("-(-f/2)");
    assertThat(DirectPath.of(cell, "h")).isEmpty();
  }

  /** Bitwise: the direct way of the LSTM is the product of its forget gates and nothing else. */
  @Test
  void ofTheLstmIsTheProductOfForgetGates() {
    Program program = Programs.random("lstm", LENGTH, 2);
    program.forward();
    Retention retention = retention(program, "c", 1);
    double[] product = {1, 1, 1};
    for (int t = 2; t < LENGTH; t++) {
      double[] f = program.step(t).buffer(Symbol.now("f")).data;
      for (int k = 0; k < 3; k++) {
        product[k] *= f[3 + k];
      }
      assertThat(retention.predicted()[t]).containsExactly(product);
    }
    assertThat(retention.predicted()[0]).containsOnly(Double.NaN);
  }

  /** Without recurrent weights the gates do not see the past: the direct way is all there is. */
  @ParameterizedTest
  @ValueSource(strings = {"lstm", "lstm-cifg", "gru", "gru-cho", "lstm-peephole"})
  void isTheWholeDerivativeWhereWeightsDoNotLookBack(String cell) {
    Program program = Programs.random(cell, LENGTH, 2);
    program.weights().all().stream()
        .filter(w -> w.name().contains(".U_") || w.name().contains(".p_"))
        .forEach(w -> java.util.Arrays.fill(w.value().data, 0));
    program.forward();
    String state = MemoryPath.states(program.network().cell()).get(0);
    Retention retention = retention(program, state, 0);
    for (int t = 0; t < LENGTH; t++) {
      assertThat(retention.restNorms()[t]).isLessThan(1e-15);
      assertThat(retention.totalNorms()[t]).isCloseTo(retention.directNorms()[t], within(1e-15));
      assertThat(retention.measuredCurve()[t])
          .isCloseTo(retention.predictedCurve()[t], within(1e-15));
    }
  }

  /** One step of the LSTM by hand: f + the gates' ways through h_k = o_k tanh(c_k). */
  @Test
  void theRestIsWhatPassesGatesAndWeights() {
    Program program = Programs.random("lstm", LENGTH, 2);
    program.forward();
    Retention retention = retention(program, "c", 3);
    double rest = 0;
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 3; k++) {
        double way =
            gate(program, "f", i, k) * at(program, 3, "c", i)
                + gate(program, "i", i, k) * at(program, 4, "g", i)
                + gate(program, "g", i, k) * at(program, 4, "i", i);
        rest += way * way;
      }
    }
    assertThat(retention.restNorms()[4]).isCloseTo(Math.sqrt(rest), within(1e-14));
    assertThat(retention.restNorms()[3]).isZero();
  }

  /** d(gate i at step 4)/d(c k at step 3), all of which passes h at step 3. */
  private static double gate(Program program, String gate, int i, int k) {
    double value = at(program, 4, gate, i);
    double slope = gate.equals("g") ? 1 - value * value : value * (1 - value);
    double u = program.weights().get("l0.U_" + gate).value().data[i * 3 + k];
    double squashed = Math.tanh(at(program, 3, "c", k));
    return slope * u * at(program, 3, "o", k) * (1 - squashed * squashed);
  }

  private static double at(Program program, int t, String name, int unit) {
    return program.step(t).buffer(Symbol.now(name)).data[3 + unit];
  }

  @Test
  void aGradientIsSplitTheSameWay() {
    Program program = Programs.random("lstm", Readout.LAST, LENGTH, 2);
    program.forward();
    StateJacobians jacobians = StateJacobians.of(program, 1);
    ItemisedGradients gradients = ItemisedGradients.of(program, 1);
    MemoryPath path = MemoryPath.of(program, "l0", "c", 1).orElseThrow();
    GradientSplit split = GradientSplit.of(gradients, jacobians, path, 0, LENGTH - 1);
    Retention retention = Retention.of(jacobians, path, 2);
    double[] end = gradients.vectors("l0", "c", 0)[LENGTH - 1];
    double direct = 0;
    for (int k = 0; k < 3; k++) {
      direct += Math.pow(end[k] * retention.predicted()[LENGTH - 1][k], 2);
    }
    assertThat(split.direct()[2]).isCloseTo(Math.sqrt(direct), within(1e-15));
    assertThat(split.rest()[LENGTH - 1]).isZero();
    assertThat(split.total()[2]).isLessThanOrEqualTo(split.direct()[2] + split.rest()[2] + 1e-15);
    assertThat(split.rest()[2]).isPositive();
  }

  /** Of the second example. */
  private static Retention retention(Program program, String state, int from) {
    MemoryPath path = MemoryPath.of(program, "l0", state, 1).orElseThrow();
    return Retention.of(StateJacobians.of(program, 1), path, from);
  }
}
