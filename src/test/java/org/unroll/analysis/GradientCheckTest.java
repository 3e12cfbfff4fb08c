package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;

class GradientCheckTest {

  private final Program program = Programs.random("lstm", 4, 2);
  private final GradientCheck check = new GradientCheck(program);

  @Test
  void aWeightsGradientIsTheSlopeOfTheLoss() {
    CheckedNumber number = check.weight("l0.U_f", 1, 2);
    assertThat(number.name()).isEqualTo("l0.U_f[1][2]");
    assertThat(number.analytic()).isNotZero();
    assertThat(number.numeric()).isCloseTo(number.analytic(), within(1e-9));
    assertThat(number.relativeError()).isLessThan(1e-7);
    assertThat(number.agrees()).isTrue();
    assertThat(number.above() - number.below()).isCloseTo(2e-5, within(1e-15));
    assertThat((number.lossAbove() - number.lossBelow()) / (number.above() - number.below()))
        .isEqualTo(number.numeric());
  }

  @Test
  void inputsAndInitialStatesAreCheckedAsWell() {
    assertThat(check.input(2, 1, 0).agrees()).isTrue();
    assertThat(check.input(2, 1, 0).analytic()).isNotZero();
    assertThat(check.initialState("l0", "c", 0, 2).agrees()).isTrue();
    assertThat(check.initialState("l0", "c", 0, 2).name()).contains("c[2]", "example 0");
  }

  @Test
  void everyNumberIsPutBackAndThePassIsThatOfTheUnmovedNumbers() {
    program.forward();
    program.backward();
    double loss = program.loss();
    double[] weights = program.weights().get("l0.b_i").value().data.clone();
    double[] gradient = program.weights().get("l0.b_i").gradient().data.clone();
    assertThat(check.weight("l0.b_i")).hasSize(3).allMatch(CheckedNumber::agrees);
    assertThat(program.weights().get("l0.b_i").value().data).containsExactly(weights);
    assertThat(program.weights().get("l0.b_i").gradient().data).containsExactly(gradient);
    assertThat(program.loss()).isEqualTo(loss);
    assertThat(check.weight("l0.b_i").get(1).name()).isEqualTo("l0.b_i[1]");
  }

  @Test
  void aNumberThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> check.weight("l0.U_f", 3, 0))
        .hasMessage("there is no l0.U_f[3][0]; the size is 3 x 3");
    assertThatThrownBy(() -> check.weight("l0.U_q", 0, 0)).hasMessageContaining("no weight l0.U_q");
  }

  @Test
  void derivativesThatDifferDoNotAgree() {
    CheckedNumber wrong = new CheckedNumber("w", 1, 1.1, 0.9, 1.2, 0.8, 2.001);
    assertThat(wrong.numeric()).isCloseTo(2, within(1e-12));
    assertThat(wrong.relativeError()).isCloseTo(0.0005, within(1e-6));
    assertThat(wrong.agrees()).isFalse();
    assertThat(new CheckedNumber("w", 1, 1.1, 0.9, 1, 1, 0).relativeError()).isZero();
  }
}
