package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
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
import org.unroll.model.Depth;
import org.unroll.network.Link;
import org.unroll.text.Numbers;
import org.unroll.view.Mouse;
import org.unroll.view.Toolkit;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.StageView;

/** A lecturer walks through two layers with a residual link, pins, holds, and comes back. */
@ExtendWith(ApplicationExtension.class)
class LayeredJourneyTest {

  private static final int WORDS = 10;

  private LiveWindow window;

  @Start
  void open(Stage stage) {
    Architecture two = Architecture.USUAL.withLayers(2).withLink(Link.RESIDUAL);
    window =
        new LiveWindow(
            stage, Experiment.of("slots", List.of("lstm"), 8, WORDS, 1).withArchitecture(two));
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void aNumberOfTheUpperLayerIsPinnedAGateOfTheLowerHeldAndLetGo() throws TimeoutException {
    LiveWindow.until(20, () -> window.models().playback().timeline().length() == 2 * WORDS);
    for (int step = 0; step < WORDS + 3; step++) {
      window.push(KeyCode.RIGHT);
    }
    assertThat(window.says("stage")).contains("forward, layer 2, step 3 of 10", "goes round it");
    List<List<Double>> before = numbers();
    String said = window.says("stage");

    // The upper band of a card is the cell state; its topmost strip is unit 1.
    Box upper = card(1, 2);
    click(upper.centreX(), upper.y() + 5);
    double engine = trace(1).value("c", 2)[0];
    assertThat(window.says("pin-board"))
        .contains("layer 2: cell state", "t = 3", "unit 1: " + Numbers.significant(engine, 4));
    window.push(KeyCode.RIGHT);
    assertThat(window.says("pin-board"))
        .contains("t = 4", "unit 1: " + Numbers.significant(trace(1).value("c", 3)[0], 4));
    window.push(KeyCode.LEFT);

    // The leftmost bar of a card is the forget gate. The playback goes where one clicks.
    Box lower = card(0, 2);
    click(lower.x() + 8, lower.bottom() - 6);
    assertThat(window.says("pin-board")).contains("layer 1: forget gate f, t = 3");
    assertThat(window.says("stage")).contains("forward, layer 1, step 3 of 10");
    window.hold(1, "1");
    LiveWindow.until(20, () -> trace(0).value("f", 5)[0] == 1);
    assertThat(trace(1).value("f", 5)[0]).isNotEqualTo(1);
    assertThat(window.says("hold-bar"))
        .isEqualTo("Held: forget gate f of layer 1 at 1 · what differs is outlined");
    assertThat(numbers()).isNotEqualTo(before);

    window.press("Release all");
    LiveWindow.until(20, () -> numbers().equals(before));
    for (int step = 0; step < WORDS; step++) {
      window.push(KeyCode.RIGHT);
    }
    assertThat(window.says("stage")).isEqualTo(said);
    insideAndOutside();
  }

  /** A double click leads into the cell of the layer that is pointed at; folded up all layers show. */
  private void insideAndOutside() throws TimeoutException {
    Box lower = card(0, 4);
    click(lower.centreX(), lower.y() + 5, 2);
    assertThat(Toolkit.call(() -> window.models().depth().get())).isEqualTo(Depth.CELL);
    LiveWindow.until(10, () -> window.lookup(".cell-view", Node.class).isVisible());
    assertThat(window.models().playback().moment().part()).isZero();
    assertThat(window.models().playback().moment().step()).isEqualTo(4);
    Toolkit.run(() -> window.models().depth().set(Depth.NETWORK));
    assertThat(window.says("fold-view")).contains("LSTM, folded up: 2 layers", "layer 2");
  }

  private Box card(int layer, int step) {
    return Toolkit.call(
        () -> window.lookup(".stage", StageView.class).layers().get(layer).get(step));
  }

  private void click(double x, double y) {
    click(x, y, 1);
  }

  private void click(double x, double y, int count) {
    Toolkit.run(() -> Mouse.click(window.lookup(".tiers", Node.class), x, y, count));
  }

  private Trace trace(int layer) {
    return Toolkit.call(
        () -> window.models().session().onStage().orElseThrow().trace().parts().get(layer).trace());
  }

  private List<List<Double>> numbers() {
    List<List<Double>> all = new ArrayList<>();
    for (int layer = 0; layer < 2; layer++) {
      for (int t = 0; t < WORDS; t++) {
        for (String name : List.of("f", "c", "h")) {
          all.add(Arrays.stream(trace(layer).value(name, t)).boxed().toList());
          all.add(Arrays.stream(trace(layer).gradient(name, t)).boxed().toList());
        }
      }
    }
    return all;
  }
}
