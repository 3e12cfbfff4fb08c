package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;
import org.unroll.model.Phase;
import org.unroll.view.Toolkit;
import org.unroll.view.panel.TaskOption;

/** What a teacher does in the first minutes, from beginning to end, in the whole program. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

  private static final String GRADIENTS = "How much of the loss";
  private static final String LOSSES = "Does it learn?";

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
  void stepsOnAndBackByKeysShowTheVerySameNumbers() throws TimeoutException {
    LiveWindow.until(20, () -> window.models().playback().timeline().length() == 8);
    window.push(KeyCode.SPACE);
    LiveWindow.until(20, () -> window.models().playback().moment().step() >= 1);
    window.push(KeyCode.SPACE);
    assertThat(window.models().playback().playingProperty().get()).isFalse();
    window.push(KeyCode.HOME);
    assertThat(there(KeyCode.RIGHT, 3)).isEqualTo(backwards(there(KeyCode.LEFT, 3)));
    window.push(KeyCode.END);
    window.push(KeyCode.LEFT);
    assertThat(window.models().playback().moment().phase()).isEqualTo(Phase.BACKWARD);
    assertThat(there(KeyCode.LEFT, 3)).isEqualTo(backwards(there(KeyCode.RIGHT, 3)));
  }

  @Test
  void stepsOverUpdatesAndBackIntoTheLastOne() throws TimeoutException {
    LiveWindow.until(20, () -> window.snapshot().isPresent());
    window.push(KeyCode.END);
    String before = window.says("stage");
    window.push(KeyCode.DIGIT2);
    window.push(KeyCode.RIGHT);
    LiveWindow.until(20, () -> update() == 1);
    for (int i = 0; i < 6; i++) {
      window.push(KeyCode.RIGHT);
    }
    String hidden = window.says("stage");
    assertThat(hidden).contains("hidden state h").contains("update 1");
    window.push(KeyCode.DIGIT5);
    window.push(KeyCode.RIGHT);
    LiveWindow.until(20, () -> update() == 2);
    assertThat(window.says("stage")).isNotEqualTo(hidden);
    window.push(KeyCode.LEFT);
    LiveWindow.until(20, () -> update() == 1);
    assertThat(window.says("stage")).isEqualTo(hidden);
    window.push(KeyCode.DIGIT3);
    window.push(KeyCode.LEFT);
    window.push(KeyCode.LEFT);
    LiveWindow.until(20, () -> update() == 0);
    assertThat(window.says("stage")).isEqualTo(before);
  }

  private double panelLoss() {
    Matcher loss = Pattern.compile("LSTM loss ([0-9.]+),").matcher(window.says("experiment-panel"));
    return loss.find() ? Double.parseDouble(loss.group(1)) : Double.NaN;
  }

  private long update() {
    return window.snapshot().map(Snapshot::update).orElse(-1L);
  }

  @Test
  void lstmLearnsToReadUntilThePanelSaysBetterThanGuessing() throws TimeoutException {
    LiveWindow.until(20, () -> window.says("experiment-panel").contains("No training yet"));
    window.press("Train");
    // Well below guessing, so that the updates until the pause cannot bring it back above.
    LiveWindow.until(120, () -> panelLoss() < 0.8);
    assertThat(window.says("experiment-panel")).contains("Better than guessing");
    window.press("Pause");
    LiveWindow.until(20, () -> !running());
    String loss = found("LSTM loss (\\S+),", window.says("experiment-panel"));
    assertThat(Double.parseDouble(loss)).isLessThan(1.6);
    assertThat(window.chart(LOSSES)).containsPattern("LSTM: [^;]*, " + Pattern.quote(loss) + " at");
  }

  @Test
  void gradientOfThePlainCellVanishesAndTheChartIsSaved(@TempDir Path folder)
      throws IOException, TimeoutException {
    LiveWindow.until(20, () -> window.snapshot().isPresent());
    String said = window.chart(GRADIENTS);
    assertThat(number(found("RNN: (.+?) at time step k = 1,", said)))
        .isLessThan(0.2 * number(found("LSTM: (.+?) at time step k = 1,", said)));
    Path svg = save(folder, "SVG");
    assertThat(Files.readString(svg).contains("<title>How much of the loss")).isTrue();
    assertThat(window.says("saved-note")).isEqualTo("Saved norms.svg in " + folder);
    assertThat(Files.readString(save(folder, "CSV")))
        .contains(Version.number(), "seed: 1", "hidden: 8", "lr: 0.01");
  }

  @Test
  void opensATextAndRefusesWhatIsNone(@TempDir Path folder) throws IOException, TimeoutException {
    Path song = Files.writeString(folder.resolve("song.txt"), "row row row your boat ".repeat(40));
    Path noise = Files.write(folder.resolve("noise.txt"), new byte[] {1, 0, 2, 7});
    LiveWindow.until(20, () -> window.snapshot().isPresent());
    chooseTask("language-model");
    window.answer(song);
    window.press("Open a file…");
    LiveWindow.until(20, () -> text().equals(Optional.of(song)));
    assertThat(window.says("stage")).isNotBlank();
    window.answer(noise);
    window.press("File: song.txt");
    LiveWindow.until(20, () -> window.says("problem-bar").contains("noise.txt is not a text"));
    LiveWindow.until(
        20,
        () -> Optional.of(song).equals(window.models().session().chosenProperty().get().text()));
    window.press("File: song.txt");
  }

  private Path save(Path folder, String format) {
    Path file = folder.resolve("norms." + format.toLowerCase(java.util.Locale.ROOT));
    window.answer(file);
    window.export(GRADIENTS, format);
    return file;
  }

  /** What the stage says at each step of a way. */
  private List<String> there(KeyCode key, int steps) {
    List<String> said = new ArrayList<>(List.of(window.says("stage")));
    for (int i = 0; i < steps; i++) {
      window.push(key);
      said.add(window.says("stage"));
    }
    assertThat(said).doesNotHaveDuplicates();
    return said;
  }

  private static List<String> backwards(List<String> said) {
    List<String> turned = new ArrayList<>(said);
    java.util.Collections.reverse(turned);
    return turned;
  }

  private boolean running() {
    return window.snapshot().map(Snapshot::running).orElse(true);
  }

  private Optional<Path> text() {
    return window.snapshot().map(Snapshot::experiment).flatMap(Experiment::text);
  }

  @SuppressWarnings("unchecked")
  private void chooseTask(String id) {
    Toolkit.run(
        () -> {
          ComboBox<TaskOption> tasks = window.lookup(".combo-box", ComboBox.class);
          tasks.getItems().stream().filter(t -> t.id().equals(id)).forEach(tasks::setValue);
        });
  }

  private static String found(String pattern, String words) {
    Matcher matcher = Pattern.compile(pattern).matcher(words);
    assertThat(matcher.find()).as("%s in %s", pattern, words).isTrue();
    return matcher.group(1);
  }

  /** A number as the program writes it: 0.0123, or 4.5 · 10⁻⁵. */
  private static double number(String written) {
    String[] parts = written.split(" · 10");
    String digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    double power = 1;
    if (parts.length == 2) {
      assertThat(parts[1]).startsWith("⁻").hasSize(2);
      power = Math.pow(10, -digits.indexOf(parts[1].charAt(1)));
    }
    return Double.parseDouble(parts[0]) * power;
  }
}
