package org.unroll.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a slider that was dragged. */
class SliderTimesTest {

  @Test
  void movesThatWereOvertakenAreNotFollowedInTime() {
    SliderTimes times = SliderTimes.of("radius", "cells", new int[] {1, 2, 1, 3, 1}, 8, 0.2);
    assertThat(times.slider()).isEqualTo("radius");
    assertThat(times.contrast()).isEqualTo("cells");
    assertThat(times.framesPerSecond()).isEqualTo(40);
    assertThat(times.picturesPerSecond()).isEqualTo(25);
    assertThat(times.nextFrame()).as("three of eight").isEqualTo(0.375);
  }
}
