package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepSize;
import org.unroll.lab.sweep.SweepStatus;
import org.unroll.lab.sweep.SweepStatus.Activity;
import org.unroll.model.FigureModel;
import org.unroll.view.Toolkit;

/** From the opened program to an exported chart that compares networks, as somebody does it for the first time. */
@ExtendWith(ApplicationExtension.class)
class FigureJourneyTest {

  @TempDir private static Path kept;

  private Stage stage;
  private LiveWindow window;

  @Start
  void open(Stage shown) {
    stage = shown;
    window = new LiveWindow(stage, new Wiring(kept.resolve("new").resolve("folder")));
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void anExportedComparisonIsThreePressesAway(@TempDir Path folder)
      throws IOException, TimeoutException {
    window.press("Figure lab");
    assertThat(window.says("figure-lab")).contains("“Run the sweep” computes 90 networks");
    LiveWindow.until(20, () -> window.says("figure-lab").contains("in about"));
    window.press("Run the sweep");
    LiveWindow.until(60, () -> status().activity() == Activity.COMPLETE);
    assertThat(window.says("figure-lab"))
        .startsWith("90 of 90 runs · complete")
        .doesNotContain("Nothing is computed")
        .contains("RNN", "Linear RNN", "means over 5 seeds");
    window.answer(folder.resolve("radius.png"));
    window.press("PNG");
    assertThat(window.says("saved-note")).isEqualTo("Saved radius.png in " + folder);
    assertThat(ImageIO.read(folder.resolve("radius.png").toFile()).getWidth()).isEqualTo(1400);
    window.answer(folder.resolve("radius.csv"));
    window.press("CSV");
    List<String> lines = Files.readAllLines(folder.resolve("radius.csv"));
    assertThat(lines)
        .contains("# runs: 90 of 90", "# sweep: radius")
        .anyMatch(line -> line.startsWith("# caption:,\"How much of the gradient arrives"))
        .anyMatch(line -> line.startsWith("0.5,"));
  }

  @Test
  void aSweepIsHeldGoesOnAndIsFoundAgainAfterARestart() throws TimeoutException {
    window.press("Figure lab");
    window.press("What is a forget bias good for?");
    choose(
        SweepChoice.of("forget-bias", SweepSize.LESSON).withSeeds(2).withUpdates(40).withUnits(3));
    assertThat(status().total()).isEqualTo(12);
    window.press("Run the sweep");
    LiveWindow.until(60, () -> status().finished() >= 2);
    window.press("Pause");
    Activity held = Toolkit.call(() -> status().activity());
    assertThat(held).isIn(Activity.HELD, Activity.COMPLETE);
    if (held == Activity.HELD) {
      assertThat(window.says("figure-lab")).contains("paused");
      window.press("Stop");
      LiveWindow.until(20, () -> status().activity() == Activity.IDLE);
    }
    LiveWindow.until(20, () -> status().finished() >= 2);
    int finished = Toolkit.call(() -> status().finished());
    restart();
    window.press("Figure lab");
    choose(
        SweepChoice.of("forget-bias", SweepSize.LESSON).withSeeds(2).withUpdates(40).withUnits(3));
    LiveWindow.until(20, () -> status().finished() >= finished);
    if (finished < 12) {
      window.press("Go on");
      LiveWindow.until(60, () -> status().activity() == Activity.COMPLETE);
    }
    assertThat(window.says("figure-lab")).contains("12 of 12 runs", "guessing 0.25");
  }

  @Test
  void presetsAndSizesBringTheirOwnSettings() throws TimeoutException {
    window.press("Figure lab");
    window.press("How long a sequence can it learn?");
    window.press("as published");
    assertThat(window.says("figure-lab")).contains("50 units", "at most 5,000,000 updates");
    assertThat(Toolkit.call(() -> figures().choiceProperty().get()))
        .isEqualTo(SweepChoice.of("length", SweepSize.PUBLISHED));
    window.press("night");
    assertThat(window.says("figure-lab"))
        .contains("Less than published: at most 1,000,000 updates instead of 5,000,000.");
    assertThat(Toolkit.call(() -> figures().choiceProperty().get()))
        .isEqualTo(SweepChoice.of("length", SweepSize.NIGHT));
    LiveWindow.until(60, () -> window.says("figure-lab").contains("in at most about"));
    window.press("Which part of the LSTM matters?");
    assertThat(Toolkit.call(() -> figures().choiceProperty().get()))
        .as("what takes less than a night has no size for it")
        .isEqualTo(SweepChoice.of("cells", SweepSize.PUBLISHED));
    assertThat(Toolkit.call(() -> window.lookup(".figure-preset", ToggleButton.class).isSelected()))
        .as("the first preset")
        .isFalse();
  }

  @Test
  void whatIsTypedStaysUntilItCountsOrIsRefused() throws InterruptedException {
    window.press("Figure lab");
    TextField units = Toolkit.call(this::units);
    Toolkit.run(() -> type(units, "abc"));
    Thread.sleep(400);
    String typed = Toolkit.call(units::getText);
    assertThat(typed).as("some frames later").isEqualTo("abc");
    Toolkit.run(() -> units.fireEvent(new ActionEvent()));
    assertThat(Toolkit.call(() -> figures().choiceProperty().get().units())).isEqualTo(32);
    Toolkit.run(() -> type(units, "7"));
    Thread.sleep(400);
    Toolkit.run(() -> units.fireEvent(new ActionEvent()));
    assertThat(Toolkit.call(() -> figures().choiceProperty().get().units())).isEqualTo(7);
  }

  private TextField units() {
    return window.all(".figure-choices .text-field").stream()
        .map(TextField.class::cast)
        .filter(field -> field.getText().equals("32"))
        .findFirst()
        .orElseThrow();
  }

  private static void type(TextField field, String text) {
    field.requestFocus();
    field.setText(text);
  }

  private void restart() {
    Toolkit.run(
        () -> {
          window.close();
          window = new LiveWindow(stage, new Wiring(kept.resolve("new").resolve("folder")));
        });
  }

  private void choose(SweepChoice choice) {
    Toolkit.run(() -> figures().choiceProperty().set(choice));
  }

  private FigureModel figures() {
    return window.figures();
  }

  private SweepStatus status() {
    return figures().statusProperty().get().orElseThrow();
  }
}
