package org.unroll.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Colours looked up are the colours computed. */
class ShadesTest {

  private final ValuePalette palette =
      new ValuePalette(
          Color.RED, Color.BEIGE, Color.BLUE, Color.WHITE, Color.BLACK, Color.LIME, Color.GRAY);

  @Test
  void aValueHasThePalettesColourToWithinAStepOfAChannel() {
    Shades shades = Shades.ofValues(palette);
    for (double value = -1.3; value < 1.3; value += 0.007) {
      int seen = shades.argb(value);
      int meant = ValuePalette.argb(palette.value(value));
      for (int shift = 0; shift < 32; shift += 8) {
        assertThat((seen >> shift & 255) - (meant >> shift & 255))
            .as("channel at bit %d of %f", shift, value)
            .isBetween(-1, 1);
      }
    }
  }

  @Test
  void theEndsAndTheMiddleAreExact() {
    Shades shades = Shades.ofValues(palette);
    assertThat(shades.argb(-1)).isEqualTo(0xffff0000);
    assertThat(shades.argb(0)).isEqualTo(ValuePalette.argb(Color.BEIGE));
    assertThat(shades.argb(7)).isEqualTo(0xff0000ff);
    assertThat(Shades.between(Color.WHITE, Color.LIME).argb(0)).isEqualTo(0xffffffff);
  }

  @Test
  void whatIsNotANumberIsSeen() {
    assertThat(Shades.ofValues(palette).argb(Double.NaN)).isEqualTo(ValuePalette.argb(Color.GRAY));
    assertThat(Shades.between(Color.WHITE, Color.LIME).argb(Double.NaN)).isEqualTo(0xff00ff00);
  }
}
