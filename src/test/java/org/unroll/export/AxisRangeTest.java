package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which stretch of the axes a chart shows. */
class AxisRangeTest {

  @Test
  void aLogarithmicAxisHoldsWholePowersOfTen() {
    assertThat(AxisRange.ofY(SampleCharts.logarithmic(0.03, 5, 120)))
        .isEqualTo(new AxisRange(-2, 3));
  }

  @Test
  void zerosGetRoomBelowEveryTrueValue() {
    AxisRange range = AxisRange.ofY(SampleCharts.logarithmic(0, 0.03, 1));
    assertThat(range.lower()).isLessThan(-2);
    assertThat(range.clamp(Scale.LOG.position(0))).isEqualTo(range.lower());
  }

  @Test
  void numbersWithoutAPlaceDoNotCount() {
    ChartSpec spec =
        SampleCharts.logarithmic(Double.NaN, -1, Double.POSITIVE_INFINITY, 0.5, Double.MIN_VALUE);
    assertThat(AxisRange.ofY(spec)).isEqualTo(new AxisRange(-324, 0));
  }

  @Test
  void onlyZerosOrNothingStillGiveAnAxis() {
    assertThat(AxisRange.ofY(SampleCharts.logarithmic(0, 0)).length()).isPositive();
    assertThat(AxisRange.ofY(SampleCharts.logarithmic()).length()).isPositive();
    assertThat(AxisRange.ofX(SampleCharts.logarithmic())).isEqualTo(new AxisRange(0, 1));
  }

  @Test
  void aChartThatWaitsForItsPointsHasRoomAroundTheLevel() {
    ChartSpec losses = SampleCharts.losses(Scale.LINEAR);
    ChartSpec waiting =
        new ChartSpec(
            "",
            "",
            losses.x(),
            new ChartAxis("", Scale.LOG, ""),
            LineLabels.last(),
            List.of(),
            List.of(new ReferenceLine("guessing", 0.2)),
            Optional.empty());
    assertThat(AxisRange.ofY(waiting)).isEqualTo(new AxisRange(-3, 2));
    ChartSpec linear =
        new ChartSpec(
            "",
            "",
            losses.x(),
            ChartAxis.linear(""),
            LineLabels.last(),
            List.of(),
            waiting.references(),
            Optional.empty());
    assertThat(AxisRange.ofY(linear)).isEqualTo(new AxisRange(0, 1));
  }

  @Test
  void oneDivergenceDoesNotFlattenAllElse() {
    ChartSpec wild =
        SampleCharts.losses(Scale.LINEAR)
            .with(
                List.of(
                    new Series(
                        "RNN",
                        SeriesRole.RNN,
                        new double[] {1, 2, 3},
                        new double[] {.5, .4, 1e100})));
    AxisRange range = AxisRange.ofY(wild);
    assertThat(range).isEqualTo(new AxisRange(0, 5));
    assertThat(range.clamp(1e100)).isEqualTo(5);
    assertThat(AxisRange.leavesOut(wild)).isTrue();
    assertThat(AxisRange.leavesOut(SampleCharts.losses(Scale.LINEAR))).isFalse();
  }

  @Test
  void aLinearAxisContainsZeroAndTheReference() {
    ChartSpec spec = SampleCharts.losses(Scale.LINEAR);
    ChartSpec quiet =
        spec.with(
            List.of(
                new Series("RNN", SeriesRole.RNN, new double[] {1, 2}, new double[] {.1, .12})));
    assertThat(AxisRange.ofY(quiet)).isEqualTo(new AxisRange(0, 1.0 / 6));
  }
}
