package org.unroll.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unroll.export.ChartSpec;
import org.unroll.export.SampleCharts;
import org.unroll.export.Scale;

/** Walking along a chart by keys. */
class CrosshairKeysTest {

  private static final ChartSpec STEPS = SampleCharts.gradients();

  @Test
  void arrowsGoToTheNeighbourAndStopAtTheEnds() {
    assertThat(press(KeyCode.RIGHT, 20)).hasValue(21);
    assertThat(press(KeyCode.LEFT, 20)).hasValue(19);
    assertThat(press(KeyCode.LEFT, 0)).hasValue(0);
    assertThat(press(KeyCode.RIGHT, 60)).hasValue(60);
    assertThat(press(KeyCode.HOME, 20)).hasValue(0);
    assertThat(press(KeyCode.END, 20)).hasValue(60);
  }

  @Test
  void theFirstArrowStartsAtTheNearerEnd() {
    assertThat(CrosshairKeys.after(KeyCode.RIGHT, STEPS, OptionalDouble.empty(), 500)).hasValue(0);
    assertThat(CrosshairKeys.after(KeyCode.LEFT, STEPS, OptionalDouble.empty(), 500)).hasValue(60);
  }

  @Test
  void aDenseLineIsWalkedAPixelAtATime() {
    ChartSpec losses = SampleCharts.losses(Scale.LINEAR);
    assertThat(CrosshairKeys.after(KeyCode.RIGHT, losses, OptionalDouble.of(100), 200))
        .hasValue(110);
  }

  @Test
  void escapeAndAnEmptyChartShowNoCrosshair() {
    assertThat(press(KeyCode.ESCAPE, 20)).isEmpty();
    assertThat(
            CrosshairKeys.after(KeyCode.HOME, STEPS.with(List.of()), OptionalDouble.empty(), 500))
        .isEmpty();
  }

  private static OptionalDouble press(KeyCode key, double from) {
    return CrosshairKeys.after(key, STEPS, OptionalDouble.of(from), 500);
  }
}
