package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.unroll.fixture.Examples;
import org.unroll.model.Playback;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** A stage that nobody sees does nothing, and stands right as soon as it is seen again. */
class HiddenStageTest {

  private final Playback playback = new Playback();

  @Test
  void aHiddenStageDoesNoWork() {
    Toolkit.run(
        () -> {
          StageView stage = open();
          String said = stage.getAccessibleText();
          stage.setVisible(false);
          playback.goTo(4);
          assertThat(stage.getAccessibleText()).isEqualTo(said);
          stage.setVisible(true);
          assertThat(stage.getAccessibleText()).isNotEqualTo(said);
        });
  }

  @Test
  void shownAgainItLooksAsIfItHadNeverBeenHidden() {
    Toolkit.run(
        () -> {
          StageView stage = open();
          playback.goTo(5);
          int[] followed = pixels(stage);
          playback.goTo(1);
          pixels(stage);
          stage.setVisible(false);
          playback.goTo(5);
          stage.layout();
          stage.setVisible(true);
          assertThat(Arrays.equals(pixels(stage), followed)).isTrue();
        });
  }

  private StageView open() {
    StageView stage = new StageView(playback, Texts.of(Language.ENGLISH));
    stage.show(StageFixtures.content(Examples.sentence("lstm", true)));
    Theme.LIGHT.dress(new Scene(stage, 960, 520));
    pixels(stage);
    return stage;
  }

  private static int[] pixels(StageView stage) {
    stage.snapshot(null, null);
    WritableImage image = stage.snapshot(null, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
