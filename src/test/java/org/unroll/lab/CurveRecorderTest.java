package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveRecorderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 2048, 2049, 2050, 4097, 5003})
  void theCurveEndsWhereTheTrainingDoes(int updates) {
    CurveRecorder recorder = new CurveRecorder();
    IntStream.rangeClosed(1, updates).forEach(k -> recorder.add(k, k));
    Curve curve = recorder.curve();
    assertThat(curve.x()[curve.size() - 1]).isEqualTo(updates);
    assertThat(curve.x()).isSorted();
    // Each point is the mean of those that it stands for: here those since the point before.
    for (int i = 1; i < curve.size(); i++) {
      double mean = (curve.x()[i - 1] + 1 + curve.x()[i]) / 2;
      assertThat(curve.y()[i]).isCloseTo(mean, within(1e-9));
    }
  }
}
