package org.unroll.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTimesTest {

  private static FrameTimes of(int inTime, int late) {
    long[] waits = new long[inTime + late];
    Arrays.fill(waits, 0, inTime, 16_000_000);
    Arrays.fill(waits, inTime, waits.length, 26_000_000);
    return FrameTimes.of("scene", "drawn", waits);
  }

  @Test
  void countsFramesAndThoseInTime() {
    FrameTimes times = of(90, 10);
    assertThat(times.frames()).isEqualTo(100);
    assertThat(times.perSecond()).isCloseTo(100 / 1.7, within(1e-9));
    assertThat(times.inTime()).isEqualTo(0.9);
    assertThat(times.median()).isEqualTo(16);
    assertThat(times.slowest()).isEqualTo(26);
  }

  @Test
  void fluentMeansFiftyASecondAndNineteenOfTwentyInTime() {
    assertThat(of(95, 5).isFluent()).isTrue();
    assertThat(of(94, 6).isFluent()).isFalse();
    long[] slow = new long[20];
    Arrays.fill(slow, 21_000_000);
    assertThat(FrameTimes.of("scene", "drawn", slow).isFluent()).isFalse();
  }

  @Test
  void withoutFramesThereIsNothingToSay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameTimes.of("a scene", "drawn", new long[0]))
        .withMessage("no frames were drawn of: a scene");
  }
}
