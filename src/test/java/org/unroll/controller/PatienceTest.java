package org.unroll.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long a frame waits, by a clock that the test sets. */
class PatienceTest {

  private long now = 1000;
  private final Patience patience = new Patience(80, () -> now);

  private void answerAfter(long time) {
    patience.asked();
    now += time;
    patience.answered();
  }

  @Test
  void nobodyWaitsBeforeSomethingWasAskedOrForTheFirstAnswer() {
    assertThat(patience.left()).isZero();
    patience.asked();
    assertThat(patience.left()).isZero();
  }

  @Test
  void whatComesSoonIsWaitedForTheNextTime() {
    answerAfter(80);
    assertThat(patience.left()).as("nothing is asked").isZero();
    patience.asked();
    assertThat(patience.left()).isEqualTo(80);
    now += 17;
    assertThat(patience.left()).isEqualTo(63);
    now += 70;
    assertThat(patience.left()).as("long enough").isNegative();
  }

  @Test
  void whatIsAskedAgainIsNotWaitedForLonger() {
    answerAfter(10);
    patience.asked();
    now += 30;
    patience.asked();
    assertThat(patience.left()).isEqualTo(50);
  }

  @Test
  void longWorkIsNotWaitedForUntilAnAnswerCameSoonAgain() {
    answerAfter(10);
    answerAfter(81);
    patience.asked();
    assertThat(patience.left()).isZero();
    now += 40;
    patience.answered();
    patience.asked();
    assertThat(patience.left()).isEqualTo(80);
  }

  /** A rehearsal answers what nobody asked. */
  @Test
  void anAnswerThatNobodyWaitedForSaysNothing() {
    patience.answered();
    patience.asked();
    assertThat(patience.left()).isZero();
  }
}
