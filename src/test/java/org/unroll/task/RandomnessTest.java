package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unroll.task.Randomness.Purpose;

class RandomnessTest {

  @Test
  void equalSeedsGiveEqualStreams() {
    assertThat(new Randomness(4).of(Purpose.TRAINING, 9).nextLong())
        .isEqualTo(new Randomness(4).of(Purpose.TRAINING, 9).nextLong());
  }

  @Test
  void everySeedPurposeAndIndexHasItsOwnStream() {
    Set<Long> first = new HashSet<>();
    for (long seed = -5; seed < 5; seed++) {
      for (Purpose purpose : Purpose.values()) {
        for (long index = 0; index < 20; index++) {
          first.add(new Randomness(seed).of(purpose, index).nextLong());
        }
      }
    }
    assertThat(first).hasSize(10 * Purpose.values().length * 20);
  }

  /** The generator walks in steps of this size; unmixed seeds at that distance share their numbers. */
  @Test
  void seedsOneStepOfTheGeneratorApartShareNothing() {
    long step = 0x9e3779b97f4a7c15L;
    var stream = new Randomness(1).of(Purpose.WEIGHTS);
    stream.nextLong();
    assertThat(new Randomness(1 + step).of(Purpose.WEIGHTS).nextLong())
        .isNotEqualTo(stream.nextLong());
  }
}
