package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.model.FilmWish;
import org.unroll.model.StepSize;
import org.unroll.view.Toolkit;
import org.unroll.view.View;

/** Somebody who never saw the program takes a chart and a film home. Clicks are counted. */
@ExtendWith(ApplicationExtension.class)
class FirstExportJourneyTest {

  private LiveWindow window;
  private int clicks;

  @TempDir private Path folder;

  @Start
  void open(Stage stage) {
    window = new LiveWindow(stage);
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void aComparisonIsTwoClicksAway() throws Exception {
    LiveWindow.until(30, () -> window.models().session().snapshotProperty().get().isPresent());
    click("Gradient lab");
    LiveWindow.until(30, () -> says().contains("Why here?"));
    Path file = folder.resolve("cells.svg");
    window.answer(file);
    window.export("How much of the loss at step 60", "SVG");
    clicks++;
    assertThat(clicks).isEqualTo(2);
    assertThat(file).content().contains("RNN", "GRU", "LSTM", "spectral radius");
  }

  @Test
  void aFilmIsTwoClicksAway() throws TimeoutException {
    LiveWindow.until(30, () -> window.models().playback().timeline().length() == 8);
    Path file = folder.resolve("film.gif");
    window.answer(file);
    Toolkit.run(
        () -> {
          window.models().playback().sizeProperty().set(StepSize.PASS);
          window.models().film().wishProperty().set(FilmWish.USUAL.withSpeed(4));
        });
    click("Film…");
    Toolkit.run(() -> save().fire());
    clicks++;
    LiveWindow.until(60, () -> window.models().session().savedProperty().get().isPresent());
    assertThat(clicks).isEqualTo(2);
    assertThat(Files.exists(file)).isTrue();
    assertThat(Toolkit.call(() -> Window.getWindows().stream().noneMatch(Popup.class::isInstance)))
        .isTrue();
  }

  private void click(String words) {
    window.press(words);
    clicks++;
  }

  private static Button save() {
    return Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .flatMap(popup -> popup.getScene().getRoot().lookupAll(".button.primary").stream())
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private String says() {
    return ((View) window.lookup(".lab", Node.class)).describe();
  }
}
