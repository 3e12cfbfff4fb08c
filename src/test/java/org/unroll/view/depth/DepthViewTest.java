package org.unroll.view.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.unroll.model.Depth;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/** Three depths of one picture. */
class DepthViewTest {

  private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.SEQUENCE);

  private DepthView view() {
    Fonts.load();
    DepthView view = DepthFixtures.view(depth);
    Scene scene = new Scene(view, 960, 520);
    Theme.LIGHT.dress(scene);
    view.snapshot(null, null);
    return view;
  }

  private static void press(DepthView view, KeyCode code) {
    Event.fireEvent(
        view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void enterGoesInwardsAndEscapeAndBackspaceOutwards() {
    Toolkit.run(
        () -> {
          DepthView view = view();
          String sequence = view.describe();
          press(view, KeyCode.ENTER);
          assertThat(depth.get()).isEqualTo(Depth.CELL);
          assertThat(view.describe()).contains("Inside the cell").isNotEqualTo(sequence);
          press(view, KeyCode.ENTER);
          assertThat(depth.get()).isEqualTo(Depth.CELL);
          press(view, KeyCode.ESCAPE);
          assertThat(view.describe()).isEqualTo(sequence);
          press(view, KeyCode.ESCAPE);
          assertThat(depth.get()).isEqualTo(Depth.SEQUENCE);
          press(view, KeyCode.BACK_SPACE);
          assertThat(depth.get()).isEqualTo(Depth.NETWORK);
          assertThat(view.describe()).contains("folded up", "same weights at every step");
        });
  }

  @Test
  void theWayBetweenTwoDepthsIsNeverBlankAndNeverJumps() {
    Toolkit.run(
        () -> {
          DepthView view = view();
          List<Integer> ink = new ArrayList<>();
          for (int k = 0; k <= 20; k++) {
            view.placeProperty().set(k / 10.0);
            view.snapshot(null, null);
            ink.add(ink(view.snapshot(null, null)));
          }
          assertThat(ink).allMatch(pixels -> pixels > 4000);
          assertThat(ink.stream().distinct().count()).isGreaterThan(15);
        });
  }

  private static int ink(WritableImage image) {
    int ink = 0;
    int ground = image.getPixelReader().getArgb(2, (int) image.getHeight() - 2);
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        ink += image.getPixelReader().getArgb(x, y) == ground ? 0 : 1;
      }
    }
    return ink;
  }
}
