package org.unroll.view.panel;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Scoring;
import org.unroll.text.Texts;

/** What is to be learned: the task and what it asks in a sentence. */
final class TaskSection extends VBox implements Section {

  /** The task that sorts sentences, as labelled texts are sorted. */
  private static final String SORTING = "sentiment";

  private final Texts texts;
  private final PanelOptions options;
  private final ComboBox<TaskOption> choice = new ComboBox<>();
  private final Label description = new Label();
  private final Button openText = new Button();
  private final Button labelled = new Button();
  private boolean showing;

  TaskSection(Texts texts, PanelOptions options, Edits edits, ExperimentListener listener) {
    super(4);
    this.texts = texts;
    this.options = options;
    Label name = new Label(texts.get("panel.task"));
    name.getStyleClass().add("caption");
    name.setLabelFor(choice);
    buildChoice(edits);
    buildDescription();
    button(openText, "panel.text.open", listener::textAsked);
    button(labelled, "panel.labelled", listener::labelledAsked);
    getChildren().addAll(name, choice, description, openText, labelled);
  }

  private void button(Button button, String key, Runnable action) {
    button.setText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> action.run());
  }

  @Override
  public void show(Experiment experiment) {
    TaskOption task = options.task(experiment.task());
    showing = true;
    choice.setValue(task);
    showing = false;
    description.setText(texts.get("task." + task.id() + ".short"));
    description.getTooltip().setText(texts.get("task." + task.id() + ".description"));
    openText.setVisible(task.readsText());
    openText.setManaged(task.readsText());
    labelled.setVisible(task.id().equals(SORTING));
    labelled.setManaged(task.id().equals(SORTING));
    openText.setText(textTitle(experiment.text()));
  }

  @Override
  public String describe() {
    return texts.get("panel.task.describe", title(choice.getValue()), description.getText());
  }

  private void buildChoice(Edits edits) {
    choice.getItems().setAll(options.tasks());
    choice.setConverter(new Titles());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(texts.get("panel.task"));
    choice.setTooltip(new Tooltip(texts.get("panel.task.hint")));
    choice.setOnAction(event -> chosen(edits));
  }

  private void buildDescription() {
    description.getStyleClass().add("caption");
    description.setWrapText(true);
    description.setMinHeight(Region.USE_PREF_SIZE);
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(360);
    description.setTooltip(whole);
  }

  /** A new task starts at its own length; a text, whole or in pieces, belongs to the task that reads it. */
  private void chosen(Edits edits) {
    TaskOption task = choice.getValue();
    if (showing || task == null) {
      return;
    }
    edits.edit(
        draft -> {
          draft.length = draft.task.equals(task.id()) ? draft.length : task.defaultLength();
          draft.task = task.id();
          draft.architecture = fitting(draft.architecture, task);
          draft.text = task.readsText() ? draft.text : Optional.empty();
          draft.truncation = task.readsText() ? draft.truncation : 0;
        });
  }

  /** What does not fit the new task is left out. */
  private static Architecture fitting(Architecture built, TaskOption task) {
    Architecture read = task.foretells() ? built.withBidirectional(false) : built;
    return task.writes() ? read : read.withAttention(Scoring.NONE, false);
  }

  private String textTitle(Optional<Path> text) {
    return text.map(Path::getFileName)
        .map(file -> texts.get("panel.text.opened", file.toString()))
        .orElse(texts.get("panel.text.open"));
  }

  private String title(TaskOption task) {
    return texts.get("task." + task.id() + ".title");
  }

  /** Shows a task by its title; the list cannot be typed into. */
  private final class Titles extends StringConverter<TaskOption> {
    @Override
    public String toString(TaskOption task) {
      return task == null ? "" : title(task);
    }

    @Override
    public TaskOption fromString(String title) {
      throw new UnsupportedOperationException("the list of tasks is not editable");
    }
  }
}
