package org.unroll.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.model.Cursor;
import org.unroll.model.Place;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/** The inside of a cell follows the playback and what is pointed at. */
class CellViewTest {

  private Playback playback;
  private Pointed pointed;
  private CellView view;

  private void open(String cell, double width, double height) {
    Fonts.load();
    playback = CellFixtures.playback(cell);
    pointed = new Pointed();
    view = new CellView(playback, pointed, Texts.of(Language.ENGLISH));
    view.show(CellFixtures.content(cell, 8));
    Scene scene = new Scene(view, width, height);
    Theme.LIGHT.dress(scene);
    pixels();
  }

  private int[] pixels() {
    view.snapshot(null, null);
    WritableImage image = view.snapshot(null, null);
    int width = (int) image.getWidth();
    int[] pixels = new int[width * (int) image.getHeight()];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            width,
            (int) image.getHeight(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
    return pixels;
  }

  /** Another size and back: everything is painted anew. */
  private int[] repainted() {
    view.resize(view.getWidth() - 20, view.getHeight());
    pixels();
    view.resize(view.getWidth() + 20, view.getHeight());
    return pixels();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lstm", "mgu"})
  void aMomentLooksTheSameFromWhereverOneComes(String cell) {
    Toolkit.run(
        () -> {
          for (double width : new double[] {960, 1290}) {
            open(cell, width, width * 0.58);
            int back = playback.timeline().backward(2);
            for (Cursor cursor :
                new Cursor[] {
                  new Cursor(3, Place.equation(0)),
                  new Cursor(3, Place.equation(1)),
                  new Cursor(3, Place.equation(0)),
                  new Cursor(back, new Place(0, 0)),
                  new Cursor(back, new Place(1, 1)),
                  new Cursor(back, Place.equation(0))
                }) {
              playback.goTo(cursor);
              int[] come = pixels();
              assertThat(Arrays.equals(come, repainted())).as("%s", cursor).isTrue();
            }
          }
        });
  }

  @Test
  void whatAnotherViewPointsAtLightsUp() {
    Toolkit.run(
        () -> {
          open("lstm", 960, 560);
          playback.goTo(3);
          int[] before = pixels();
          pointed.at(Quantity.value("f", 2));
          int[] lit = pixels();
          assertThat(Arrays.equals(before, lit)).isFalse();
          assertThat(Arrays.equals(lit, repainted())).as("the same painted anew").isTrue();
          pointed.leave(Quantity.value("f", 2));
          assertThat(Arrays.equals(before, pixels())).isTrue();
          pointed.at(Quantity.weight("U_o"));
          assertThat(Arrays.equals(before, pixels())).isFalse();
        });
  }

  @Test
  void aKeyWalksThroughThePartsAndSaysTheirNumbers() {
    Toolkit.run(
        () -> {
          open("lstm", 960, 560);
          playback.goTo(3);
          pixels();
          press(false);
          assertThat(pointed.quantityProperty().get())
              .isEqualTo(Optional.of(Quantity.value("x", 2)));
          press(true);
          press(true);
          assertThat(pointed.quantityProperty().get())
              .isEqualTo(Optional.of(Quantity.value("h", 2)));
          assertThat(view.getAccessibleText()).startsWith("hidden state h");
        });
  }

  private void press(boolean shift) {
    Event.fireEvent(
        view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.W, shift, false, false, false));
  }

  @Test
  void aHiddenViewDoesNoWork() {
    Toolkit.run(
        () -> {
          open("lstm", 960, 560);
          String said = view.getAccessibleText();
          view.setVisible(false);
          playback.goTo(4);
          assertThat(view.getAccessibleText()).isEqualTo(said);
          view.setVisible(true);
          assertThat(view.getAccessibleText()).isNotEqualTo(said);
        });
  }

  @Test
  void theSentenceTellsTheTrueNumbers() {
    Toolkit.run(
        () -> {
          open("lstm", 960, 560);
          playback.goTo(new Cursor(3, Place.equation(0)));
          double mean = Scales.mean(CellFixtures.content("lstm", 8).trace().value("f", 2));
          assertThat(view.explain())
              .contains(org.unroll.text.Numbers.fixed(mean, 2), "forget gate");
          assertThat(((Region) view).getAccessibleText()).contains(view.explain());
        });
  }
}
