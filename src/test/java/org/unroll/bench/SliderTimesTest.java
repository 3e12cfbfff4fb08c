package org.unroll.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a slider that was dragged. */
class SliderTimesTest {

  private static SliderTimes.Followed after(int frames, double milliseconds) {
    return new SliderTimes.Followed(frames, milliseconds);
  }

  @Test
  void movesThatWereOvertakenAreNotFollowedInTime() {
    List<SliderTimes.Followed> followed =
        List.of(after(1, 12), after(2, 30), after(1, 9), after(3, 50), after(1, 15));
    SliderTimes times = SliderTimes.of("radius", "cells", followed, 8, 0.2);
    assertThat(times.slider()).isEqualTo("radius");
    assertThat(times.contrast()).isEqualTo("cells");
    assertThat(times.framesPerSecond()).isEqualTo(40);
    assertThat(times.picturesPerSecond()).isEqualTo(25);
    assertThat(times.nextFrame()).as("three of eight").isEqualTo(0.375);
    assertThat(times.median()).isEqualTo(15);
    assertThat(times.nineTenths()).isEqualTo(50);
  }

  @Test
  void aSliderThatNothingFollowedLagsAsLongAsItWasDragged() {
    SliderTimes times = SliderTimes.of("radius", "cells", List.of(), 8, 0.2);
    assertThat(times.picturesPerSecond()).isZero();
    assertThat(times.nextFrame()).isZero();
    assertThat(List.of(times.median(), times.nineTenths())).containsOnly(200.0);
  }
}
