package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.model.Depth;
import org.unroll.model.Phase;
import org.unroll.view.Toolkit;

/** From the start screen to what it opens, in the whole program. */
@ExtendWith(ApplicationExtension.class)
class StartJourneyTest {

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
  void anExperimentStandsOnTheStageWhereItIsToBeSeen() throws TimeoutException {
    window.press("Start");
    window.card("Attention");
    LiveWindow.until(
        60, () -> window.models().session().snapshotProperty().get().orElseThrow().update() == 300);
    assertThat(window.snapshot().orElseThrow().experiment().task()).isEqualTo("translation");
    LiveWindow.until(10, () -> window.models().playback().position() == 9);
    window.press("Start");
    window.card("The GRU from inside");
    LiveWindow.until(60, () -> window.models().playback().position() == 3);
    assertThat(window.models().depth().get()).isEqualTo(Depth.CELL);
    window.press("Start");
    window.card("Backpropagation through time");
    LiveWindow.until(60, () -> window.models().playback().moment().phase() == Phase.BACKWARD);
    assertThat(window.models().playback().moment().step()).isEqualTo(3);
  }

  @Test
  void theLabOpensAtTheLayerTheStepAndTheUnitThatArePrepared() throws TimeoutException {
    window.press("Start");
    window.card("A gradient through two layers");
    LiveWindow.until(60, () -> lab().contains("Why here? LSTM, layer 1, step 40"));
    LiveWindow.until(20, () -> lab().contains("Unit 7 of LSTM, layer 1 is marked"));
    window.press("Start");
    window.card("Vanishing and exploding");
    LiveWindow.until(60, () -> lab().contains("Why here? RNN, radius 0.9, step 26"));
    assertThat(lab()).doesNotContain("is marked").doesNotContain("layer 1");
  }

  private String lab() {
    return window.says("lab");
  }

  @Test
  void aQuestionIsAnsweredAndAMistakeLeadsToIt() throws TimeoutException {
    window.press("Start");
    window.card("Do only RNNs have gradient problems?");
    LiveWindow.until(60, () -> said().contains("No, not only RNNs"));
    assertThat(said()).contains("Residual links cure");
    window.press("‹ All cards");
    window.card("A sigmoid where tanh belongs");
    assertThat(said()).contains("has to be able to raise and to lower");
    window.press("Show it: Why tanh and not sigmoid for the new information?");
    assertThat(said()).contains("Why tanh and not sigmoid");
    window.press("Cancel");
    assertThat(said()).contains("Not all runs have ended");
    window.press("Explore");
    window.press("Start");
    assertThat(said()).contains("Why tanh and not sigmoid");
  }

  private String said() {
    return window.says("start");
  }
}
