package org.unroll.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.unroll.export.AxisRange;
import org.unroll.export.PlotFrame;
import org.unroll.export.SampleCharts;
import org.unroll.export.Scale;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;

/** What lies near the pointer, in a plot of ten pixels a step that begins at pixel 100. */
class CrosshairTest {

  private static final PlotFrame PLOT =
      new PlotFrame(100, 0, 600, 200, new AxisRange(0, 60), new AxisRange(-8, 0), Scale.LOG);

  @Test
  void theNearestStepIsFoundWithinThePlotOnly() {
    Toolkit.run(
        () -> {
          Crosshair crosshair = open();
          assertThat(crosshair.nearest(224)).hasValue(12);
          assertThat(crosshair.nearest(226)).hasValue(13);
          assertThat(crosshair.nearest(99)).isEmpty();
          assertThat(crosshair.nearest(701)).isEmpty();
        });
  }

  @Test
  void aLineIsNearOnlyWhereItStands() {
    Toolkit.run(
        () -> {
          Crosshair crosshair = open();
          assertThat(crosshair.lineAt(10, 300)).isEqualTo(OptionalInt.empty());
          crosshair.moveTo(OptionalDouble.of(0));
          int highest = crosshair.lineAt(0, 300).orElseThrow();
          int lowest = crosshair.lineAt(200, 300).orElseThrow();
          assertThat(lowest).isNotEqualTo(highest);
          assertThat(crosshair.lineAt(-50, 5)).isEmpty();
        });
  }

  private static Crosshair open() {
    Crosshair crosshair = new Crosshair(new ChartWords(Texts.of(Language.ENGLISH)));
    crosshair.over(SampleCharts.gradients(), PLOT);
    return crosshair;
  }
}
