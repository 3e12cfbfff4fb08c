package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Charts with bars that say how far points may be off, and with names on an axis. */
class SweepChartTest {

  private static final double[] X = {1, 2, 3};
  private static final double[] Y = {1, 2, 1.5};
  private static final double[] LOWER = {0.5, 1, Double.NaN};
  private static final double[] UPPER = {1.5, 9, Double.NaN};

  @Test
  void theVerticalAxisHoldsTheBars() {
    assertThat(AxisRange.ofY(chart(Optional.of(new Spread(LOWER, UPPER)))).upper()).isEqualTo(9);
    assertThat(AxisRange.ofY(chart(Optional.empty())).upper()).isEqualTo(2);
  }

  @Test
  void barsAreDrawn() {
    BufferedImage with = picture(chart(Optional.of(new Spread(LOWER, UPPER))));
    BufferedImage flat = picture(chart(Optional.of(new Spread(Y, new double[] {1, 9, 1.5}))));
    assertThat(inked(with)).isGreaterThan(inked(flat));
  }

  @Test
  void namesStandAtTheirPlaces() {
    Ticks ticks = Ticks.horizontal(chart(Optional.empty()), 10);
    assertThat(ticks.range()).isEqualTo(new AxisRange(0.5, 3.5));
    assertThat(ticks.text().apply(2.0)).isEqualTo("b");
  }

  @Test
  void theCsvHasColumnsForTheBars() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Provenance origin = new Provenance("Unroll", 1, List.of(), Optional.empty());
    ChartSpec barred = chart(Optional.of(new Spread(LOWER, UPPER)));
    new CsvWriter().write(ChartFigure.of(barred, ExportStyle.standard()), origin, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cell,loss,loss lower,loss upper\r\n", "b,2.0,1.0,9.0\r\n", "c,1.5,,\r\n");
  }

  @Test
  void aSpreadHasAsManyBarsAsItsLineHasPoints() {
    Spread two = new Spread(new double[2], new double[2]);
    assertThatThrownBy(() -> chart(Optional.of(two))).hasMessageContaining("2 bars");
    assertThatThrownBy(() -> new Spread(X, new double[2])).hasMessageContaining("2 upper");
  }

  private static ChartSpec chart(Optional<Spread> spread) {
    return new ChartSpec(
        "Which?",
        "loss",
        ChartAxis.named("cell", List.of("a", "b", "c")),
        ChartAxis.linear("loss"),
        LineLabels.last(),
        List.of(new Series("loss", SeriesRole.FIRST, X, Y, spread)),
        List.of(),
        Optional.empty());
  }

  private static BufferedImage picture(ChartSpec spec) {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Chart.of(spec, ChartStyle.forFiles(), 600, 400).draw(image.createGraphics());
    return image;
  }

  private static long inked(BufferedImage image) {
    int[] pixels = image.getRGB(0, 0, 600, 400, null, 0, 600);
    int ink = ChartStyle.forFiles().colors().of(SeriesRole.FIRST).getRGB();
    return java.util.Arrays.stream(pixels).filter(p -> p == ink).count();
  }
}
