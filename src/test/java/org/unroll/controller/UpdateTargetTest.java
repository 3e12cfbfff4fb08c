package org.unroll.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpdateTargetTest {

  private final UpdateTarget target = new UpdateTarget();

  @Test
  void quickStepsAddUp() {
    target.arrived(5);
    assertThat(target.move(-1)).isTrue();
    assertThat(target.move(-1)).isTrue();
    assertThat(target.update()).isEqualTo(3);
    target.arrived(4);
    assertThat(target.update()).isEqualTo(3);
    target.arrived(3);
    assertThat(target.move(1)).isTrue();
    assertThat(target.update()).isEqualTo(4);
  }

  @Test
  void thereIsNothingBeforeTheFirstUpdate() {
    target.arrived(1);
    assertThat(target.move(-1)).isTrue();
    assertThat(target.move(-1)).isFalse();
    assertThat(target.update()).isZero();
  }

  @Test
  void whatIsGivenUpIsForgotten() {
    target.arrived(7);
    target.move(1);
    target.giveUp();
    target.arrived(20);
    assertThat(target.update()).isEqualTo(20);
  }
}
