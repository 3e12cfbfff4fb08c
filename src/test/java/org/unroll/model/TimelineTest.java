package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimelineTest {

  private final Timeline three = new Timeline(3);

  @Test
  void readsForwardThenBackThenUpdates() {
    assertThat(three.last()).isEqualTo(7);
    assertThat(three.at(0)).isEqualTo(new Moment(Phase.START, -1, 3));
    assertThat(three.at(1)).isEqualTo(new Moment(Phase.FORWARD, 0, 3));
    assertThat(three.at(3)).isEqualTo(new Moment(Phase.FORWARD, 2, 3));
    assertThat(three.at(4)).isEqualTo(new Moment(Phase.BACKWARD, 2, 3));
    assertThat(three.at(6)).isEqualTo(new Moment(Phase.BACKWARD, 0, 3));
    assertThat(three.at(7)).isEqualTo(new Moment(Phase.UPDATE, -1, 3));
  }

  @Test
  void positionOfAStepIsTheInverseOfStepOfAPosition() {
    for (int step = 0; step < 3; step++) {
      assertThat(three.at(three.forward(step))).isEqualTo(new Moment(Phase.FORWARD, step, 3));
      assertThat(three.at(three.backward(step))).isEqualTo(new Moment(Phase.BACKWARD, step, 3));
    }
  }

  @Test
  void aStepOfOnePassCarriesThePassOut() {
    assertThat(three.next(Cursor.at(0), StepSize.PASS)).isEqualTo(Cursor.at(3));
    assertThat(three.next(Cursor.at(2), StepSize.PASS)).isEqualTo(Cursor.at(3));
    assertThat(three.next(Cursor.at(3), StepSize.PASS)).isEqualTo(Cursor.at(6));
    assertThat(three.next(Cursor.at(7), StepSize.PASS)).isEqualTo(Cursor.at(7));
    assertThat(three.previous(Cursor.at(7), StepSize.PASS)).isEqualTo(Cursor.at(6));
    assertThat(three.previous(Cursor.at(5), StepSize.PASS)).isEqualTo(Cursor.at(3));
    assertThat(three.previous(Cursor.at(2), StepSize.PASS)).isEqualTo(Cursor.at(0));
  }

  @Test
  void valuesExistOnceReadAndGradientsOnceTheErrorCameThrough() {
    Moment reading = three.at(2);
    assertThat(reading.hasValue(1)).isTrue();
    assertThat(reading.hasValue(2)).isFalse();
    assertThat(reading.hasGradient(2)).isFalse();
    Moment returning = three.at(5);
    assertThat(returning.hasValue(0)).isTrue();
    assertThat(returning.hasGradient(1)).isTrue();
    assertThat(returning.hasGradient(0)).isFalse();
  }

  @Test
  void keepsItsPlaceWhenTheSequenceGetsLonger() {
    Timeline twelve = new Timeline(12);
    assertThat(three.carriedTo(twelve, 0)).isZero();
    assertThat(three.carriedTo(twelve, 3)).isEqualTo(12);
    assertThat(three.carriedTo(twelve, 6)).isEqualTo(24);
    assertThat(three.carriedTo(twelve, 7)).isEqualTo(25);
    assertThat(twelve.carriedTo(three, 13)).isEqualTo(4);
  }

  @Test
  void needsATimeStep() {
    assertThatThrownBy(() -> new Timeline(0)).hasMessageContaining("at least one");
  }
}
