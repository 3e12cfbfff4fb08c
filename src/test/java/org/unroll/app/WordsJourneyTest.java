package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.view.Toolkit;

/** From the start screen to the pages on words, in the whole program. */
@ExtendWith(ApplicationExtension.class)
class WordsJourneyTest {

  private LiveWindow window;

  @Start
  void open(Stage stage) {
    window = new LiveWindow(stage);
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  private String said() {
    return window.says("systems");
  }

  /** Keys as the toolkit hands them to the view that has the focus. */
  private void key(String style, KeyCode code) {
    Toolkit.run(
        () -> {
          Node view = window.all(style).iterator().next();
          view.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
  }

  /** One start of the program for both pages. */
  @Test
  void bothPagesOpenAndWork() throws TimeoutException {
    wordsLearnWhileTheWindowGoesOnAndAnotherIsChosenByKey();
    aSentenceIsReadWordByWordAndThenAsABag();
  }

  private void wordsLearnWhileTheWindowGoesOnAndAnotherIsChosenByKey() throws TimeoutException {
    window.press("Start");
    window.card("word2vec");
    LiveWindow.until(30, () -> said().contains("What is near “king”?"));
    window.press("Train");
    LiveWindow.until(60, () -> said().contains("king − man + woman ≈ queen 0.9"));
    window.press("Pause");
    key(".word-map", KeyCode.LEFT);
    LiveWindow.until(30, () -> !said().contains("What is near “king”?"));
    window.press("Start over");
    LiveWindow.until(30, () -> said().contains("What is near"));
  }

  private void aSentenceIsReadWordByWordAndThenAsABag() throws TimeoutException {
    window.press("Start");
    window.card("Words as numbers");
    LiveWindow.until(30, () -> said().contains("The word “the” is number 0"));
    window.press("Next");
    assertThat(said()).contains("The word “dog” is number 1; its one-hot vector picks row 1");
    for (int n = 0; n < 4; n++) {
      window.press("Next");
    }
    assertThat(said()).contains("Sentence as a bag: the dog bites the man");
  }
}
