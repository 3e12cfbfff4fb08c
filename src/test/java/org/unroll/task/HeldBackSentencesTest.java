package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.unroll.task.Randomness.Purpose;

/** The same sentence is always on the same side, and training never sees the other one. */
class HeldBackSentencesTest {

  private final RandomGenerator random = new Randomness(3).of(Purpose.TRAINING);

  private Drawn drawn() {
    return new Drawn(random.ints(6, 0, 50).toArray(), new int[1]);
  }

  @Test
  void bothSidesAreKeptApart() {
    for (int n = 0; n < 200; n++) {
      assertThat(HeldBackSentences.has(HeldBackSentences.next(this::drawn, true).symbols()))
          .isTrue();
      assertThat(HeldBackSentences.has(HeldBackSentences.next(this::drawn, false).symbols()))
          .isFalse();
    }
  }

  @Test
  void oneInFourIsHeldBack() {
    int held = 0;
    for (int n = 0; n < 2000; n++) {
      held += HeldBackSentences.has(drawn().symbols()) ? 1 : 0;
    }
    assertThat(held).isBetween(400, 600);
  }
}
