package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.engine.Trace;
import org.unroll.lab.Experiment;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.text.Numbers;
import org.unroll.view.Toolkit;

/**
 * A lecturer lets the error travel back over forty steps, through an RNN and through an LSTM, to the end
 * and forward again, and reads what is left of it.
 */
@ExtendWith(ApplicationExtension.class)
class LongJourneyTest {

  private static final int STEPS = 40;
  private static final int STATIONS = 8;

  private Stage stage;
  private LiveWindow window;

  @Start
  void open(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void theErrorOfAnRnnIsLostOnTheWay() throws TimeoutException {
    begin("rnn");
    assertThat(shareAtTheFirstStep("h")).isLessThan(1e-3);
    assertThat(window.says("stage")).contains("this step can hardly learn from it");
  }

  @Test
  void theErrorOfAnLstmGoesFartherAlongItsCellState() throws TimeoutException {
    begin("lstm");
    shareAtTheFirstStep("h");
    double along = norm("c", 0) / norm("c", STEPS - 1);
    double through = norm("h", 0) / norm("h", STEPS - 1);
    assertThat(along).isGreaterThan(through);
    assertThat(window.says("stage"))
        .contains("cell state: length " + Numbers.significant(norm("c", 0), 2));
  }

  private void begin(String cell) throws TimeoutException {
    Experiment adding = Experiment.of("adding", List.of(cell), 8, STEPS, 1);
    Toolkit.run(() -> window = new LiveWindow(stage, adding));
    LiveWindow.until(20, () -> playback().timeline().length() == STEPS);
  }

  /** Goes back in strides and again forward over the same steps; what is left at the first step. */
  private double shareAtTheFirstStep(String state) {
    window.push(KeyCode.HOME);
    window.push(KeyCode.DIGIT4);
    window.push(KeyCode.RIGHT);
    window.push(KeyCode.DIGIT3);
    assertThat(Toolkit.call(() -> playback().moment().phase())).isEqualTo(Phase.FORWARD);
    String[] there = new String[STATIONS];
    for (int station = 0; station < STATIONS; station++) {
      int step = STEPS - 1 - station * (STEPS / STATIONS);
      Toolkit.run(() -> playback().goTo(playback().timeline().backward(step)));
      there[station] = window.says("stage");
      assertThat(there[station])
          .contains("hidden state: length " + Numbers.significant(norm(state, step), 2));
    }
    for (int station = STATIONS - 1; station >= 0; station--) {
      int step = STEPS - 1 - station * (STEPS / STATIONS);
      Toolkit.run(() -> playback().goTo(playback().timeline().backward(step)));
      assertThat(window.says("stage")).isEqualTo(there[station]);
    }
    Toolkit.run(() -> playback().goTo(playback().timeline().backward(1)));
    window.push(KeyCode.RIGHT);
    assertThat(Toolkit.call(() -> playback().moment().step())).isZero();
    return norm(state, 0) / norm(state, STEPS - 1);
  }

  private double norm(String state, int step) {
    Trace trace = Toolkit.call(() -> window.models().session().onStage().orElseThrow().trace());
    return Math.sqrt(Arrays.stream(trace.gradient(state, step)).map(v -> v * v).sum());
  }

  private Playback playback() {
    return window.models().playback();
  }
}
