package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointedTest {

  private final Pointed pointed = new Pointed();

  @Test
  void leavingLateDoesNotTakeAwayWhatCameNext() {
    Quantity gate = Quantity.value("f", 3);
    Quantity state = Quantity.value("h", 3);
    pointed.at(gate);
    pointed.at(state);
    pointed.leave(gate);
    assertThat(pointed.quantityProperty().get()).contains(state);
    pointed.leave(state);
    assertThat(pointed.quantityProperty().get()).isEmpty();
  }

  @Test
  void weightsAreAtEveryStepAndStatesAtTheirOwn() {
    assertThat(Quantity.weight("W_f").isAt("W_f", 7)).isTrue();
    assertThat(Quantity.value("h", 2).isAt("h", 2)).isTrue();
    assertThat(Quantity.value("h", 2).isAt("h", 3)).isFalse();
    assertThat(Quantity.value("h", 2).of(1)).isEqualTo(new Quantity("h", false, 2, 1));
  }
}
