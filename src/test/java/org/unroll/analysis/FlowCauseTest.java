package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.analysis.FlowCause.Factor;
import org.unroll.analysis.FlowCause.Outcome;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Weights;
import org.unroll.network.Readout;

/** The cause told is the one that was built in. */
class FlowCauseTest {

  private static final int LENGTH = 20;

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "rnn-sigmoid", "rnn-relu", "rnn-torch"})
  void growthOfAPlainNetworkIsSlopeTimesGain(String cell) {
    FlowCause cause = cause(program(cell));
    assertThat(cause.growth()).isCloseTo(cause.slope() * cause.gain(), within(1e-12));
    assertThat(cause.end())
        .isCloseTo(cause.start() * Math.pow(cause.growth(), LENGTH - 1), within(1e-10));
    assertThat(cause.carried()).isEmpty();
  }

  /** Along the gradient nothing can be larger than the bounds. */
  @Test
  void measuredFactorsObeyTheirBounds() {
    FlowCause cause = cause(program("rnn"));
    assertThat(cause.slope()).isLessThanOrEqualTo(1);
    assertThat(cause.weights()).hasSize(1);
    assertThat(cause.gain()).isLessThanOrEqualTo(cause.weights().get(0).norm());
    assertThat(cause.weights().get(0).weight()).isEqualTo("U");
  }

  /** Where the read-out attaches and in front of the first step it is the gradient of a backward pass. */
  @ParameterizedTest
  @ValueSource(strings = {"rnn", "gru"})
  void endsAtTheGradientOfTheFirstStep(String cell) {
    Program program = program(cell);
    FlowCause cause = cause(program);
    program.backwardFrom(0);
    double[] norms = GradientFlow.norms(program, "l0", "h", 0);
    assertThat(cause.end()).isCloseTo(norms[0], within(1e-12 * norms[0]));
    assertThat(cause.start()).isCloseTo(norms[LENGTH - 1], within(1e-12 * norms[LENGTH - 1]));
  }

  @Test
  void smallWeightsAreToBlame() {
    Program program = program("rnn");
    scale(program.weights(), "l0.", 0.05);
    FlowCause cause = cause(program);
    assertThat(cause.outcome()).isEqualTo(Outcome.VANISHED);
    assertThat(cause.main()).contains(Factor.WEIGHTS);
    assertThat(cause.slope()).isGreaterThan(0.9);
  }

  @Test
  void saturationIsToBlame() {
    Program program = program("rnn");
    Arrays.fill(program.weights().get("l0.b").value().data, 5);
    FlowCause cause = cause(program);
    assertThat(cause.outcome()).isEqualTo(Outcome.VANISHED);
    assertThat(cause.main()).contains(Factor.SATURATION);
  }

  @Test
  void largeWeightsMakeItExplode() {
    Program program = program("rnn-identity");
    scale(program.weights(), "l0.W_hh", 3);
    scale(program.weights(), "out.V", 1e-9);
    FlowCause cause = cause(program);
    assertThat(cause.outcome()).isEqualTo(Outcome.EXPLODED);
    assertThat(cause.main()).contains(Factor.WEIGHTS);
    assertThat(cause.gain()).isGreaterThan(1);
  }

  @Test
  void closedForgetGatesAreToBlameAndOpenOnesKeep() {
    Program program = program("lstm");
    scale(program.weights(), "l0.", 0.1);
    Arrays.fill(program.weights().get("l0.b_f").value().data, -3);
    FlowCause closed = cause(program);
    assertThat(closed.outcome()).isEqualTo(Outcome.VANISHED);
    assertThat(closed.main()).contains(Factor.GATES);
    assertThat(closed.carried().orElseThrow()).isBetween(0.03, 0.07);
    Arrays.fill(program.weights().get("l0.b_f").value().data, 8);
    FlowCause open = cause(program);
    assertThat(open.outcome()).isEqualTo(Outcome.KEPT);
    assertThat(open.main()).isEmpty();
    assertThat(open.carried().orElseThrow()).isGreaterThan(0.999);
  }

  @Test
  void weightsThatDoNotLookBackGainNothing() {
    Program program = program("lstm");
    scale(program.weights(), "l0.U_", 0);
    FlowCause cause = cause(program);
    assertThat(cause.gain()).isZero();
    assertThat(cause.carried().orElseThrow()).isPositive();
    assertThat(cause.weights()).hasSize(4);
  }

  private static Program program(String cell) {
    return Programs.random(cell, Readout.LAST, LENGTH, 1);
  }

  private static FlowCause cause(Program program) {
    program.forward();
    return FlowCause.of(program, "l0", 0, 0);
  }

  private static void scale(Weights weights, String prefix, double factor) {
    weights.all().stream()
        .filter(w -> w.name().startsWith(prefix))
        .forEach(
            w -> {
              for (int k = 0; k < w.value().data.length; k++) {
                w.value().data[k] *= factor;
              }
            });
  }
}
