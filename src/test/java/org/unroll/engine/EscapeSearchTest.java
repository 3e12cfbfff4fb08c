package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.engine.Escaped.Kind;
import org.unroll.network.Ends;
import org.unroll.network.Readout;

class EscapeSearchTest {

  @Test
  void nothingEscapesFromAHealthyPass() {
    Program program = ran(Programs.random("lstm", 4, 2));
    assertThat(program.escaped()).isEmpty();
  }

  @Test
  void aSpoiltWeightComesBeforeAllItSpoils() {
    Program program = Programs.random("lstm", 4, 2);
    program.weights().get("l0.U_f").value().data[1] = Double.NaN;
    assertEscaped(ran(program), Kind.WEIGHT, "l0", -1, "U_f");
  }

  @Test
  void theFirstEquationAtTheFirstStepIsNamed() {
    Program program = Programs.random("rnn-relu", 5, 2);
    double[] x = program.input(2).data;
    fill(program, "l0.W_ih", 1e200);
    Arrays.fill(x, 1e200);
    Escaped found = assertEscaped(ran(program), Kind.VALUE, "l0", 2, "h");
    assertThat(found.number()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aTermThatASquashingFunctionHidesIsToldAsATerm() {
    Program program = Programs.random("rnn", 3, 1);
    fill(program, "l0.W", 1e308);
    Arrays.fill(program.input(1).data, 1e9);
    assertEscaped(ran(program), Kind.TERM, "l0", 1, "h");
  }

  @Test
  void theReadOutIsALayerToo() {
    Program program = Programs.random("rnn", 3, 1);
    fill(program, "out.V", 1.7e308);
    fill(program, "l0.b", 30);
    assertEscaped(ran(program), Kind.VALUE, "out", 0, "y");
  }

  /** With U near 1e150 and an error of 1, two steps back overflow, and the forward pass does not. */
  @Test
  void onTheWayBackTheLatestStepIsTheFirst() {
    Program program = Programs.random("rnn-identity", Readout.LAST, 6, 1);
    fill(program, "l0.W_ih", 0);
    fill(program, "l0.W_hh", 1e150);
    ran(program);
    assertEscaped(program, Kind.GRADIENT, "l0", 2, "h");
  }

  @Test
  void aReversedLayerIsToldByItsPosition() {
    Program program =
        Wired.stack(
            Readout.EVERY, Ends.SAME_POSITION, Wired.both("l0", "rnn-identity", Wired.INPUTS, 3));
    fill(program, "l0b.W_hh", 0);
    fill(program, "l0b.W_ih", 1e308);
    for (int t = 0; t < Wired.LENGTH; t++) {
      Arrays.fill(program.input(t).data, t == 2 ? 9 : 0.1);
    }
    assertEscaped(ran(program), Kind.VALUE, "l0b", 2, "h");
  }

  @Test
  void anEncoderDecoderIsSearchedThrough() {
    Program program = Wired.pair(Optional.of(Wired.attention("additive", true)));
    program.decoderInput(1).data[0] = Double.NaN;
    assertEscaped(ran(program), Kind.VALUE, "dec.input", 1, "x");
  }

  private static Escaped assertEscaped(
      Program program, Kind kind, String layer, int step, String name) {
    Escaped found = program.escaped().orElseThrow();
    assertThat(found).isEqualTo(new Escaped(kind, layer, step, name, found.number()));
    assertThat(Double.isFinite(found.number())).isFalse();
    return found;
  }

  private static Program ran(Program program) {
    program.forward();
    program.backward();
    return program;
  }

  private static void fill(Program program, String weight, double value) {
    Arrays.fill(program.weights().get(weight).value().data, value);
  }

  @Test
  void theGradientsLengthIsFiniteWhenItsSquareIsNot() {
    Program program = Programs.random("rnn", 2, 1);
    program.weights().get("l0.U").gradient().data[0] = 3e200;
    program.weights().get("l0.U").gradient().data[1] = -4e200;
    assertThat(Clipping.norm(program.weights())).isCloseTo(5e200, withinPercentage(1e-12));
    Clipping.clip(program.weights(), 5);
    assertThat(program.weights().get("l0.U").gradient().data[0])
        .isCloseTo(3, withinPercentage(1e-12));
  }
}
