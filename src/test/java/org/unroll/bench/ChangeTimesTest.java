package org.unroll.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangeTimesTest {

  private final ChangeTimes times =
      ChangeTimes.of(
          "a weight",
          "exchanged",
          new long[] {4_000_000, 1_000_000, 9_000_000},
          new long[] {2_000_000, 8_000_000, 5_000_000});

  @Test
  void mediansAndTheWorstAreOfTheSums() {
    assertThat(times.computed()).isEqualTo(4);
    assertThat(times.painted()).isEqualTo(5);
    assertThat(times.total()).isEqualTo(9);
    assertThat(times.worst()).isEqualTo(14);
  }

  @Test
  void aSlowerWayHasALargerRatio() {
    ChangeTimes slow =
        ChangeTimes.of("a weight", "rebuilt", new long[] {20_000_000}, new long[] {7_000_000});
    assertThat(times.ratioOf(slow)).isEqualTo(3);
  }

  @Test
  void whatWasNotPaintedIsNoChangeOnTheScreen() {
    assertThatThrownBy(() -> ChangeTimes.of("a weight", "rebuilt", new long[] {1}, new long[0]))
        .hasMessageContaining("a weight: computed 1 times and painted 0 times");
  }
}
