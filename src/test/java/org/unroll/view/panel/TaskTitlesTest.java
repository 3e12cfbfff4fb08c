package org.unroll.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.engine.Optimizers;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.RecordingListener;
import org.unroll.view.Toolkit;
import org.unroll.view.ViewCases;
import org.unroll.view.theme.Theme;

/** What a task is called can be read in the panel, in every language. */
class TaskTitlesTest {

  /** The panel of a small window. */
  private static final int WIDTH = 248;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTitleFitsIntoItsField(Language language) {
    Toolkit.run(
        () -> {
          ComboBox<?> tasks = tasks(Texts.of(language));
          List<String> titles = new ArrayList<>();
          List<String> cut = new ArrayList<>();
          for (int k = 0; k < tasks.getItems().size(); k++) {
            tasks.getSelectionModel().select(k);
            tasks.getScene().getRoot().applyCss();
            tasks.getScene().getRoot().layout();
            shown(tasks).forEach(cell -> addIfCut(cell, titles, cut));
          }
          assertThat(titles).hasSameSizeAs(tasks.getItems()).doesNotHaveDuplicates();
          assertThat(cut).as("task titles that are too long for the panel").isEmpty();
        });
  }

  private static ComboBox<?> tasks(Texts texts) {
    List<TaskOption> all =
        TaskCatalogue.builtIn().ids().stream().map(id -> new TaskOption(id, 1, 20, false)).toList();
    PanelOptions options =
        new PanelOptions(all, List.of("rnn", "lstm", "gru"), List.of(), Optimizers.ids());
    ExperimentPanel panel =
        new ExperimentPanel(texts, options, ViewCases.EXPERIMENT, () -> 1, new RecordingListener());
    Scene scene = new Scene(panel, WIDTH, 720);
    Theme.LIGHT.dress(scene);
    scene.snapshot(null);
    return (ComboBox<?>) panel.lookup(".combo-box");
  }

  /** The cell that shows what is chosen; those of the list that drops down are wider. */
  private static Stream<Labeled> shown(ComboBox<?> tasks) {
    return tasks.getChildrenUnmodifiable().stream()
        .filter(ListCell.class::isInstance)
        .map(Labeled.class::cast);
  }

  private static void addIfCut(Labeled title, List<String> titles, List<String> cut) {
    Text words = (Text) title.lookup(".text");
    titles.add(title.getText());
    if (!words.getText().equals(title.getText())) {
      cut.add(title.getText() + " -> " + words.getText());
    }
  }
}
