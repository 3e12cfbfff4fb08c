package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.view.Toolkit;
import org.unroll.view.View;

/** A lecturer answers a class in the whole program: why does it vanish here, and what would cure it? */
@ExtendWith(ApplicationExtension.class)
class VanishingJourneyTest {

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
  void threeClicksTellWhyItVanishesAndWhatCuresIt() throws TimeoutException {
    window.press("Gradient lab");
    LiveWindow.until(30, () -> says().contains("Why here? RNN, step 20"));
    assertThat(Toolkit.call(this::says))
        .contains("Vanished because W shrinks it")
        .contains("A larger radius would cure it");
    window.press("radius");
    LiveWindow.until(30, () -> says().contains("Why here? RNN, radius 0.9"));
    assertThat(Toolkit.call(this::says)).contains("radius 1.1: ");
    window.press("forget bias");
    LiveWindow.until(30, () -> says().contains("Forget bias decides what the gates leave"));
    assertThat(Toolkit.call(this::says)).contains("bias 3: the whole sequence");
  }

  @Test
  void trainingRunsInTheBackgroundAndStopsWhenAsked() throws TimeoutException {
    window.press("Gradient lab");
    window.press("training");
    LiveWindow.until(60, () -> says().contains("How long is the gradient while it trains?"));
    assertThat(Toolkit.call(this::says)).contains("What does clipping do?");
    window.press("cliff");
    assertThat(Toolkit.call(this::says)).contains("Is there a cliff?");
    if (Toolkit.call(() -> says().contains("100 of 100"))) {
      return;
    }
    window.press("Stop");
    String stopped = Toolkit.call(this::says);
    assertThat(stopped).contains("of 100");
  }

  private String says() {
    return ((View) window.lookup(".lab", Node.class)).describe();
  }
}
