package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.view.Toolkit;

/** What is dropped on the window opens where it belongs. */
@ExtendWith(ApplicationExtension.class)
class DroppedFilesTest {

  @TempDir private Path folder;

  private LiveWindow window;

  @Start
  void open(Stage stage) {
    window = new LiveWindow(stage);
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  /** One start of the program for all kinds of files. */
  @Test
  void aTextATableOfNumbersAndLabelledTextsEachOpenWhereTheyBelong()
      throws IOException, TimeoutException {
    window.drop(write("story.txt", "a dog sees a cat and the cat sees the dog. ".repeat(40)));
    LiveWindow.until(60, () -> shows("language-model"));
    StringBuilder numbers = new StringBuilder("day,degrees\n");
    for (int day = 0; day < 200; day++) {
      numbers.append(day).append(',').append(10 + day % 7).append('\n');
    }
    window.drop(write("weather.csv", numbers.toString()));
    LiveWindow.until(60, () -> shows("series"));
    StringBuilder films = new StringBuilder("text,label\n");
    for (int film = 0; film < 60; film++) {
      boolean good = film % 2 == 0;
      films.append(good ? "a fine film" : "a poor film").append(" number ").append(film);
      films.append(',').append(good ? "pos" : "neg").append('\n');
    }
    window.drop(write("films.csv", films.toString()));
    LiveWindow.until(60, () -> window.says("systems").contains("films.csv"));
    assertThat(shows("series")).as("what is on the stage is kept").isTrue();
  }

  private boolean shows(String task) {
    return window.snapshot().filter(s -> s.experiment().task().equals(task)).isPresent();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
