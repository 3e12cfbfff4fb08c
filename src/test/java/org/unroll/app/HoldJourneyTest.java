package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.engine.Trace;
import org.unroll.model.Pin;
import org.unroll.view.Toolkit;

/** The lecturer's question: what if the forget gate stays open and the input gate shut? */
@ExtendWith(ApplicationExtension.class)
class HoldJourneyTest {

  private LiveWindow window;

  @Start
  void open(Stage stage) {
    window = new LiveWindow(stage);
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void aCellThatNeitherForgetsNorWritesKeepsWhatItKnowsUntilItIsReleased() throws TimeoutException {
    LiveWindow.until(20, () -> window.models().playback().timeline().length() == 8);
    window.push(KeyCode.RIGHT);
    window.push(KeyCode.RIGHT);
    List<List<Double>> before = numbers();
    String said = window.says("stage");

    window.push(KeyCode.P);
    assertThat(window.says("pin-board")).contains("forget gate f, t = 2").contains("unit 1: ");
    window.hold(0, "1");
    LiveWindow.until(20, () -> trace().value("f", 5)[0] == 1);
    Toolkit.run(() -> window.models().whatIf().pin(Pin.value("i")));
    window.hold(1, "0");
    LiveWindow.until(20, () -> trace().value("i", 5)[0] == 0);
    for (int t = 0; t < 8; t++) {
      assertThat(trace().value("c", t)).isEqualTo(trace().value("c", t - 1));
    }
    assertThat(window.says("stage")).isNotEqualTo(said);
    assertThat(window.says("hold-bar"))
        .isEqualTo("Held: forget gate f at 1; input gate i at 0 · what differs is outlined");
    assertThat(window.says("pin-board")).contains("unit 1: 0, free 0.");

    window.press("Undo");
    LiveWindow.until(20, () -> trace().value("i", 5)[0] != 0);
    assertThat(trace().value("f", 5)).containsOnly(1);
    window.press("Release all");
    LiveWindow.until(20, () -> trace().value("f", 5)[0] != 1);
    assertThat(numbers()).isEqualTo(before);
    assertThat(window.says("stage")).isEqualTo(said);
    control(KeyCode.Z);
    LiveWindow.until(20, () -> trace().value("f", 5)[0] == 1);
    control(KeyCode.Y);
    LiveWindow.until(20, () -> numbers().equals(before));
    control(KeyCode.Z);
    LiveWindow.until(20, () -> trace().value("f", 5)[0] == 1);
    window.press("Release all");
    LiveWindow.until(20, () -> numbers().equals(before));
    assertThat(window.says("hold-bar")).isEqualTo("Nothing is held or changed by hand.");
  }

  private void control(KeyCode code) {
    Toolkit.run(
        () ->
            Event.fireEvent(
                window.lookup(".stage", Node.class),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
  }

  private Trace trace() {
    return Toolkit.call(() -> window.models().session().onStage().orElseThrow().trace());
  }

  private List<List<Double>> numbers() {
    Trace trace = trace();
    List<List<Double>> all = new ArrayList<>();
    for (int t = 0; t < trace.length(); t++) {
      for (String name : List.of("f", "i", "c", "h")) {
        all.add(java.util.Arrays.stream(trace.value(name, t)).boxed().toList());
        all.add(java.util.Arrays.stream(trace.gradient(name, t)).boxed().toList());
      }
    }
    return all;
  }
}
