package org.unroll.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is said of the rounds in which a slider moved. */
class SliderTimesTest {

  @Test
  void roundsAreCountedByWhatComputingAndPaintingTakeTogether() {
    double[] computed = {20, 8, 12, 9};
    double[] painted = {1, 4, 5, 7};
    SliderTimes times = SliderTimes.of("cells", computed, painted);
    assertThat(times.computed()).isEqualTo(12);
    assertThat(times.painted()).isEqualTo(5);
    assertThat(times.total()).isEqualTo(17);
    assertThat(times.least()).isEqualTo(12);
    assertThat(times.inFrame()).as("12 and 16 of 16.7").isEqualTo(0.5);
    assertThat(SliderTimes.FRAME).isCloseTo(16.67, within(0.01));
    assertThat(computed).containsExactly(20, 8, 12, 9);
  }
}
