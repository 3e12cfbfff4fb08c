package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The area of a line with more points than pixels. */
class EnvelopeTest {

  private static final PlotFrame FRAME =
      new PlotFrame(0, 0, 100, 100, new AxisRange(0, 99_999), new AxisRange(0, 1), Scale.LINEAR);

  @Test
  void oneSpikeAmongAHundredThousandPointsStays() {
    double[] y = new double[100_000];
    y[50_000] = 1;
    assertThat(area(y).getBounds2D().getMinY()).isLessThan(1);
    assertThat(area(y).contains(50.5, 50)).isTrue();
    assertThat(area(y).contains(60.5, 50)).isFalse();
  }

  @Test
  void gapsStayGaps() {
    double[] y = new double[100_000];
    Arrays.fill(y, 0.5);
    Arrays.fill(y, 40_000, 60_000, Double.NaN);
    assertThat(area(y).contains(30, 50)).isTrue();
    assertThat(area(y).contains(50, 50)).isFalse();
    assertThat(area(y).contains(70, 50)).isTrue();
  }

  @Test
  void aSteepLineCoversEveryHeightOfItsColumn() {
    Series steep =
        new Series("RNN", SeriesRole.RNN, new double[] {50_200, 51_200}, new double[] {0, 1});
    Path2D area = Envelope.of(steep, FRAME, 2);
    for (int height = 25; height < 95; height += 5) {
      assertThat(area.contains(50.5, height)).as("height %d", height).isTrue();
    }
  }

  private static Path2D area(double[] y) {
    double[] x = IntStream.range(0, y.length).asDoubleStream().toArray();
    return Envelope.of(new Series("RNN", SeriesRole.RNN, x, y), FRAME, 2);
  }
}
