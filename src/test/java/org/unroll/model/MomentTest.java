package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;

class MomentTest {

  private final Timeline three =
      new Timeline(3, StepScript.of(CellCatalogue.builtIn().get("lstm")));

  private Moment at(int position, int equation, int operation) {
    return three.at(new Cursor(position, new Place(equation, operation)));
  }

  @Test
  void namesWhatIsAtWork() {
    Moment whole = at(2, 1, Place.ALL);
    assertThat(whole.step()).isEqualTo(1);
    assertThat(whole.equation()).contains("i");
    assertThat(whole.operation()).isEmpty();
    Moment back = at(6, 5, 0);
    assertThat(back.phase()).isEqualTo(Phase.BACKWARD);
    assertThat(back.step()).isZero();
    assertThat(back.equation()).contains("f");
    assertThat(back.operation()).hasValueSatisfying(o -> assertThat(o.isBackward()).isTrue());
    assertThat(three.at(2).equation()).isEmpty();
  }

  @Test
  void withinAStepAValueExistsFromItsOperationOn() {
    Moment sum = at(2, 1, 2);
    assertThat(sum.hasValue(1)).isFalse();
    assertThat(sum.hasValue(1, "f")).isTrue();
    assertThat(sum.hasValue(1, "i.0.0")).isTrue();
    assertThat(sum.hasValue(1, "i.0")).isFalse();
    assertThat(sum.hasValue(1, "i")).isFalse();
    assertThat(sum.hasValue(1, "x")).isTrue();
    assertThat(sum.hasValue(0, "h")).isTrue();
    assertThat(sum.hasValue(2, "x")).isFalse();
    assertThat(at(2, 1, Place.ALL).hasValue(1, "i")).isTrue();
    assertThat(sum.hasGradient(1, "i")).isFalse();
  }

  @Test
  void withinAStepAGradientIsCompleteOnceAllItsSummandsAreIn() {
    Moment hidden = at(4, 0, Place.ALL);
    assertThat(hidden.equation()).contains("h");
    assertThat(hidden.hasGradient(2, "h")).isTrue();
    assertThat(hidden.hasGradient(2, "o")).isTrue();
    assertThat(hidden.hasGradient(2, "c")).isTrue();
    assertThat(hidden.hasGradient(2, "f")).isFalse();
    assertThat(hidden.hasGradient(2, "x")).isFalse();
    Moment cell = at(4, 1, Place.ALL);
    assertThat(cell.hasGradient(2, "f")).isTrue();
    assertThat(cell.hasGradient(2, "W_f")).isFalse();
    assertThat(cell.hasGradient(2)).isFalse();
    assertThat(cell.hasGradient(1, "c")).isFalse();
    assertThat(three.at(4).hasGradient(2, "W_f")).isTrue();
  }
}
