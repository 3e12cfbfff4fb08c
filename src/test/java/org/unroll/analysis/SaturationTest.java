package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.expr.Symbol;

/** Saturation against counts made by hand. */
class SaturationTest {

  @Test
  void sharesOfAGateAreCountedOverUnitsAndExamples() {
    Program program = Programs.random("lstm", 4, 5);
    for (String bias : new String[] {"l0.b_f", "l0.b_o"}) {
      program.weights().get(bias).value().data[0] = 4;
      program.weights().get(bias).value().data[1] = -4;
    }
    program.forward();
    List<Saturation> all = Saturation.of(program, "l0", 0.3);
    assertThat(all.stream().map(s -> s.equation() + (s.inner() ? ".tanh" : "")))
        .containsExactly("f", "i", "g", "o", "h.tanh");
    double[] f = program.step(2).buffer(Symbol.now("f")).data;
    Saturation gate = all.get(0);
    assertThat(gate.function()).isEqualTo(Squashing.SIGMOID);
    assertThat(gate.low()[2]).isCloseTo(share(f, v -> v < 0.1), within(1e-15)).isPositive();
    assertThat(gate.high()[2]).isCloseTo(share(f, v -> v > 0.9), within(1e-15)).isPositive();
    assertThat(gate.flat()[2]).isCloseTo(share(f, v -> v * (1 - v) < 0.3 / 4), within(1e-15));
    double[] c = program.step(1).buffer(Symbol.now("c")).data;
    assertThat(all.get(4).flat()[1])
        .isCloseTo(share(c, v -> 1 - Math.pow(Math.tanh(v), 2) < 0.3), within(1e-15));
    assertThat(all.get(2).function()).isEqualTo(Squashing.TANH);
  }

  @Test
  void slopesOfSingleUnitsAreThoseOfTheirValues() {
    Program program = Programs.random("lstm", 4, 5);
    program.forward();
    List<UnitSlopes> all = UnitSlopes.of(program, "l0", 1);
    assertThat(all).extracting(UnitSlopes::equation).containsExactly("f", "i", "g", "o", "h");
    for (int t = 0; t < 4; t++) {
      for (int unit = 0; unit < all.get(0).slopes()[t].length; unit++) {
        int units = all.get(0).slopes()[t].length;
        double f = program.step(t).buffer(Symbol.now("f")).data[units + unit];
        double c = program.step(t).buffer(Symbol.now("c")).data[units + unit];
        assertThat(all.get(0).slopes()[t][unit]).isCloseTo(4 * f * (1 - f), within(1e-15));
        assertThat(all.get(4).slopes()[t][unit])
            .isCloseTo(1 - Math.pow(Math.tanh(c), 2), within(1e-15));
      }
    }
  }

  @Test
  void unitsThatNeverAnswerAreDead() {
    Program program = Programs.random("rnn-relu", 4, 3);
    program.weights().get("l0.b_ih").value().data[1] = -50;
    program.weights().get("l0.b_ih").value().data[0] = 50;
    program.forward();
    Saturation relu = Saturation.of(program, "l0", 0.1).get(0);
    assertThat(relu.stuckUnits()).contains(1).doesNotContain(0);
    int[] silent =
        IntStream.range(0, 3)
            .filter(
                unit ->
                    IntStream.range(0, 4 * 3)
                        .mapToDouble(
                            n -> program.step(n / 3).buffer(Symbol.now("h")).data[n % 3 * 3 + unit])
                        .allMatch(v -> v == 0))
            .toArray();
    assertThat(relu.stuckUnits()).isEqualTo(silent);
    double[] h = program.step(3).buffer(Symbol.now("h")).data;
    assertThat(relu.flat()[3]).isCloseTo(share(h, v -> v == 0), within(1e-15));
    assertThat(relu.low()).containsExactly(relu.flat(), within(1e-15));
    assertThat(relu.high()).containsOnly(0);
  }

  /** A unit that is flat at the last step of the last example only is not stuck. */
  @Test
  void unitsThatAnswerOnceAreAlive() {
    Program program = Programs.random("rnn-relu", 4, 3);
    program.weights().get("l0.b_ih").value().data[2] = 50;
    program.forward();
    double[] h = program.step(3).buffer(Symbol.now("h")).data;
    h[h.length - 1] = 0;
    assertThat(Saturation.of(program, "l0", 0.1).get(0).stuckUnits()).doesNotContain(2);
  }

  private static double share(double[] values, java.util.function.DoublePredicate test) {
    return (double) Arrays.stream(values).filter(test).count() / values.length;
  }
}
