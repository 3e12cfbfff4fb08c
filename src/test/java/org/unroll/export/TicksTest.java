package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the numbers of an axis stand and how they are written. */
class TicksTest {

  @Test
  void powersOfTenAreNeverWrittenAsFloatingPoint() {
    Ticks ticks = Ticks.vertical(SampleCharts.gradients(), 7);
    assertThat(ticks.step()).isEqualTo(2);
    assertThat(ticks.text().apply(-4)).isEqualTo("10⁻⁴");
    assertThat(ticks.text().apply(0)).isEqualTo("10⁰");
    assertThat(ticks.unit().valueToString(-4)).isEqualTo("10⁻⁴");
  }

  @Test
  void theVerticalRangeEndsAtTicks() {
    Ticks ticks = Ticks.vertical(SampleCharts.gradients(), 7);
    assertThat(ticks.range()).isEqualTo(new AxisRange(-12, 0));
  }

  @Test
  void aHorizontalAxisHasTwoNumbersEvenWhereThereIsNoRoom() {
    double[] x = java.util.stream.IntStream.rangeClosed(6, 24).asDoubleStream().toArray();
    Series line = new Series("a", SeriesRole.OTHER, x, x);
    ChartSpec spec = SampleCharts.losses(Scale.LINEAR).with(java.util.List.of(line));
    Ticks ticks = Ticks.horizontal(spec, 1);
    assertThat(ticks.step()).isEqualTo(10);
  }

  @Test
  void wholeStepsNeverGetFractions() {
    Ticks ticks = Ticks.horizontal(SampleCharts.logarithmic(1, 2, 3), 10);
    assertThat(ticks.step()).isEqualTo(1);
    assertThat(ticks.text().apply(2)).isEqualTo("2");
  }

  @Test
  void thereAreAtMostAsManyTicksAsAskedFor() {
    for (int most = 2; most < 12; most++) {
      Ticks ticks = Ticks.horizontal(SampleCharts.losses(Scale.LINEAR), most);
      assertThat(ticks.range().length() / ticks.step()).isLessThanOrEqualTo(most);
    }
  }

  @Test
  void smallAndLargeStepsStayReadable() {
    assertThat(Ticks.horizontal(line(0, 0.2), 5).text().apply(0.15)).isEqualTo("0.15");
    assertThat(Ticks.horizontal(line(0, 3e9), 5).text().apply(2e9)).isEqualTo("2 · 10⁹");
    assertThat(Ticks.horizontal(line(0, 3e-9), 5).text().apply(1e-9)).isEqualTo("10⁻⁹");
  }

  private static ChartSpec line(double from, double to) {
    Series series = new Series("RNN", SeriesRole.RNN, new double[] {from, to}, new double[] {1, 1});
    return SampleCharts.gradients().with(java.util.List.of(series));
  }
}
