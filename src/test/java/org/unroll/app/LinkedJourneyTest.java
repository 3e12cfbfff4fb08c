package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.engine.Trace;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.text.Numbers;
import org.unroll.view.Mouse;
import org.unroll.view.Toolkit;
import org.unroll.view.control.NumberRow;

/** A lecturer follows one layer and one unit through all views of the gradient lab, and to the stage. */
@ExtendWith(ApplicationExtension.class)
class LinkedJourneyTest {

  private static final int LENGTH = 12;
  private static final List<String> VIEWS =
      List.of("lab-units", "lab-hearing", "lab-lens", "lab-shares");
  private static final Pattern MARKED = Pattern.compile("Unit (\\d+) of LSTM, layer 2 is marked");

  private LiveWindow window;

  @Start
  void open(Stage stage) {
    Architecture two = Architecture.USUAL.withLayers(2);
    window =
        new LiveWindow(
            stage, Experiment.of("adding", List.of("lstm"), 8, LENGTH, 1).withArchitecture(two));
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void aUnitOfTheUpperLayerIsFollowedThroughAllViewsAndOnTheStage() throws TimeoutException {
    LiveWindow.until(20, () -> window.models().playback().timeline().length() == 2 * LENGTH);
    window.press("Gradient lab");
    window.press("as trained");
    LiveWindow.until(20, () -> lab().contains("Why here? LSTM, layer 1"));
    window.press("layer 2");
    LiveWindow.until(20, () -> lab().contains("Why here? LSTM, layer 2"));
    assertThat(window.models().playback().moment().part()).as("the stage's layer").isEqualTo(1);
    assertThat(window.says("lab-hearing")).contains(Numbers.plain(length(gradient())));

    int unit = clickUntilMarked("lab-shares", 0.7, 0.98);
    assertThat(Toolkit.call(() -> window.models().pointed().unitProperty().get())).isEqualTo(unit);
    assertThat(window.says("lab-hearing")).contains(Numbers.plain(Math.abs(gradient()[unit])));
    assertMarked(unit);

    int other = clickUntilMarked("lab-lens", 0.2, 1);
    assertThat(other).isNotEqualTo(unit);
    assertMarked(other);
    for (String view : List.of("lab-units", "lab-hearing")) {
      int next = clickUntilMarked(view, 0.03, 1);
      assertMarked(next);
      assertThat(Toolkit.call(() -> window.models().pointed().unitProperty().get()))
          .isEqualTo(next);
    }
    aLineOfTheChartLeadsToItsLayer();
    window.push(KeyCode.ESCAPE);
    LiveWindow.until(20, () -> !lab().contains("is marked"));
    assertThat(window.chart("How much of the loss")).doesNotContain("unit");

    theStageLeads();
  }

  /** A press near the line of the lower layer, and the stage's playback goes there, too. */
  private void aLineOfTheChartLeadsToItsLayer() throws TimeoutException {
    window.press("by layer");
    LiveWindow.until(20, () -> window.chart("LSTM: how much").contains("layer 2"));
    double y = 0.1;
    while (y < 0.9 && Toolkit.call(() -> window.models().playback().moment().part()) != 0) {
      click("chart-view", 0.4, y);
      y += 0.02;
    }
    LiveWindow.until(20, () -> lab().contains("Why here? LSTM, layer 1"));
    window.press("last loss");
    window.press("layer 2");
    LiveWindow.until(20, () -> lab().contains("Why here? LSTM, layer 2"));
  }

  private void assertMarked(int unit) {
    VIEWS.forEach(
        view -> assertThat(window.says(view)).as(view).containsIgnoringCase("unit " + (unit + 1)));
    assertThat(window.says("lab-ways")).contains("Unit " + (unit + 1) + " keeps");
    assertThat(window.chart("How much of the loss")).contains("LSTM, unit " + (unit + 1));
  }

  /** The playback's cursor moves the lab's step and layer; the stage's unit is marked in the lab. */
  private void theStageLeads() throws TimeoutException {
    Toolkit.run(
        () -> {
          var playback = window.models().playback();
          playback.goTo(playback.timeline().forward(0, 8));
          window.models().pointed().unitProperty().set(5);
        });
    LiveWindow.until(20, () -> lab().contains("Why here? LSTM, layer 1, step 9"));
    LiveWindow.until(20, () -> lab().contains("Unit 6 of LSTM, layer 1 is marked"));
  }

  @Test
  void theSliderAddsLayersAndWithOneOfThemThereIsNothingToChoose() throws TimeoutException {
    window.press("Gradient lab");
    LiveWindow.until(30, () -> lab().contains("Why here? RNN, step 20"));
    assertThat(lab()).doesNotContain("layer 1");
    Toolkit.run(() -> layers().setValue(0.5));
    LiveWindow.until(30, () -> lab().contains("Why here? RNN, layer 1, step 20"));
    window.press("by layer");
    LiveWindow.until(10, () -> lab().contains("RNN: how much of the loss at step 60 reaches each"));
    Toolkit.run(() -> layers().setValue(0));
    LiveWindow.until(30, () -> lab().contains("Why here? RNN, step 20"));
    assertThat(lab()).contains("How much of the loss at step 60 reaches step k");
  }

  private Slider layers() {
    return window.all(".lab-strip *").stream()
        .filter(NumberRow.class::isInstance)
        .map(NumberRow.class::cast)
        .filter(row -> row.describe().startsWith("Layers"))
        .map(row -> (Slider) row.lookup(".slider"))
        .findFirst()
        .orElseThrow();
  }

  /** Presses from left to right along the lower part of a picture until a unit is marked. */
  private int clickUntilMarked(String view, double from, double to) throws TimeoutException {
    String before = lab();
    for (double y = 0.97; y > 0.5; y -= 0.04) {
      for (double x = from; x < to; x += 0.11) {
        click(view, x, y);
        if (Toolkit.call(() -> window.labUnit()) >= 0
            && !before.contains("Unit " + (window.labUnit() + 1) + " of")) {
          int unit = Toolkit.call(() -> window.labUnit());
          LiveWindow.until(20, () -> marked() == unit);
          return unit;
        }
      }
    }
    throw new AssertionError("no press in " + view + " marks a unit");
  }

  private int marked() {
    Matcher words = MARKED.matcher(lab());
    return words.find() ? Integer.parseInt(words.group(1)) - 1 : -1;
  }

  private void click(String view, double x, double y) {
    Toolkit.run(
        () -> {
          Node node = window.lookup("." + view, Node.class);
          double wide = node.getLayoutBounds().getWidth();
          double high = node.getLayoutBounds().getHeight();
          Mouse.move(node, x * wide, y * high);
          Mouse.press(node, x * wide, y * high);
        });
  }

  private String lab() {
    return window.says("lab");
  }

  /** dL/dh of the upper layer at the step that is looked at, as the session's pass left it. */
  private double[] gradient() {
    Trace upper = window.snapshot().orElseThrow().cells().get(0).trace().parts().get(1).trace();
    int step = Toolkit.call(() -> window.models().playback().moment().step());
    return upper.gradient("h", step);
  }

  private static double length(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(x -> x * x).sum());
  }
}
