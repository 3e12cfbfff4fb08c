package org.unroll.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.unroll.view.Toolkit;

/** Tokens reach views that paint. */
class PaletteRegionTest {

  private static final class Painted extends PaletteRegion {
    private int paintings;
    private Color forward;

    @Override
    protected void colorsChanged() {
      paintings++;
      forward = color(Token.FORWARD);
    }
  }

  @Test
  void themeArrivesOnceAndAnotherThemeArrivesOnceMore() {
    Toolkit.run(
        () -> {
          Painted painted = new Painted();
          Scene scene = new Scene(new StackPane(painted), 100, 100);
          Theme.LIGHT.dress(scene);
          scene.snapshot(null);
          Color light = painted.forward;
          assertThat(light.getOpacity()).isEqualTo(1);
          assertThat(painted.paintings).isEqualTo(1);
          Theme.DARK.dress(scene);
          scene.snapshot(null);
          assertThat(painted.forward).isNotEqualTo(light);
          assertThat(painted.paintings).isEqualTo(2);
        });
  }
}
