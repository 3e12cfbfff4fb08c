package org.unroll.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Numbers to colours. */
class ValuePaletteTest {

  private final ValuePalette palette =
      new ValuePalette(
          Color.RED, Color.WHITE, Color.BLUE, Color.WHITE, Color.BLACK, Color.LIME, Color.GRAY);

  @Test
  void valuesBlendLinearlyAndStopAtTheEnds() {
    assertThat(palette.value(0)).isEqualTo(Color.WHITE);
    assertThat(palette.value(-0.5)).isEqualTo(Color.WHITE.interpolate(Color.RED, 0.5));
    assertThat(palette.value(7)).isEqualTo(Color.BLUE);
    assertThat(palette.value(-1, 2)).isEqualTo(palette.value(-0.5));
  }

  @Test
  void whatIsNotANumberIsSeen() {
    assertThat(palette.value(Double.NaN)).isEqualTo(Color.GRAY);
    assertThat(palette.gradient(Double.NaN, 1e-8, 1)).isEqualTo(Color.GRAY);
    assertThat(palette.openness(Double.NaN)).isEqualTo(Color.GRAY);
  }

  @Test
  void gradientsGrowWithTheLogarithm() {
    assertThat(palette.gradient(1e-4, 1e-8, 1).getOpacity()).isCloseTo(0.5, within());
    assertThat(palette.gradient(0, 1e-8, 1).getOpacity()).isZero();
    assertThat(palette.gradient(5, 1e-8, 1)).isEqualTo(Color.LIME);
  }

  @Test
  void pixelsHaveAlphaFirst() {
    assertThat(ValuePalette.argb(Color.color(1, 0, 0.2, 1))).isEqualTo(0xffff0033);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }
}
