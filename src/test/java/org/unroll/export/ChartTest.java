package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawing works for every kind of numbers and every size. */
class ChartTest {

  private static final ChartStyle STYLE = ChartStyle.forFiles();

  static Stream<ChartSpec> awkward() {
    return Stream.of(
        SampleCharts.logarithmic(),
        SampleCharts.logarithmic(0),
        SampleCharts.logarithmic(0, 0, 0),
        SampleCharts.logarithmic(Double.NaN, Double.NaN),
        SampleCharts.logarithmic(3e-320, 0, 1e300),
        SampleCharts.logarithmic(-1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1),
        SampleCharts.gradients().with(List.of()),
        SampleCharts.losses(Scale.LINEAR).with(List.of()),
        SampleCharts.gradients().withMarker(1e9, "k"),
        SampleCharts.logarithmic(Double.NaN, 1).withMarker(0, "k"));
  }

  @ParameterizedTest
  @MethodSource("awkward")
  void drawsWithoutFailing(ChartSpec spec) {
    for (int size : new int[] {1, 60, 300, 1200}) {
      assertThatCode(() -> draw(spec, size, size)).doesNotThrowAnyException();
    }
  }

  @Test
  void aLonelyPointIsDrawn() {
    ChartSpec lonely = SampleCharts.logarithmic(Double.NaN, 3e-3, Double.NaN, Double.NaN);
    int color = STYLE.colors().rnn().getRGB();
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    PlotFrame frame = paint(lonely, image);
    assertThat(image.getRGB((int) frame.pixelX(1), (int) frame.pixelY(3e-3))).isEqualTo(color);
  }

  @Test
  void aLineThatRunsAlongALevelIsSeen() {
    ChartSpec flat = SampleCharts.along(new ReferenceLine("one", 1));
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    PlotFrame frame = paint(flat, image);
    int y = (int) frame.pixelY(1);
    long seen =
        IntStream.range((int) frame.left() + 5, (int) (frame.left() + frame.width()) - 5)
            .filter(x -> IntStream.rangeClosed(y - 2, y + 2).anyMatch(v -> isBlue(image, x, v)))
            .count();
    assertThat(seen / frame.width()).as("share of columns").isGreaterThan(0.25);
  }

  /** As the line of the RNN is, also where its edge is blended with the ground. */
  private static boolean isBlue(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getBlue() - color.getRed() > 40;
  }

  @Test
  void theFrameSaysWhereValuesAreDrawn() {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    PlotFrame frame = paint(SampleCharts.gradients(), image);
    assertThat(frame.valueX(frame.pixelX(20)))
        .isCloseTo(20, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(frame.pixelY(1)).isLessThan(frame.pixelY(1e-12));
    assertThat(frame.pixelY(0)).isEqualTo(frame.bottom());
    assertThat(frame.left() + frame.width()).as("room for names").isLessThan(520);
  }

  private static void draw(ChartSpec spec, int width, int height) {
    paint(spec, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  private static PlotFrame paint(ChartSpec spec, BufferedImage image) {
    Graphics2D g = image.createGraphics();
    PlotFrame frame = Chart.of(spec, STYLE, image.getWidth(), image.getHeight()).draw(g);
    g.dispose();
    return frame;
  }
}
