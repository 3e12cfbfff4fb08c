package org.unroll.view.panel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.View;

/**
 * The control panel: shows an experiment and tells a listener which one to run next. It changes nothing
 * itself but its own copy, and takes any experiment that is shown to it as the present one.
 */
public final class ExperimentPanel extends VBox implements View {

  /** Below this height sliders share a line with their names and explanations are tooltips only. */
  private static final double ROOMY = 760;

  private final Texts texts;
  private final ExperimentListener listener;
  private final ActionsSection actions;
  private final LossSection loss;
  private final List<Section> sections;
  private final VBox settings = new VBox();
  private Experiment present;

  /**
   * A panel showing an experiment, paused.
   *
   * @param options what may be chosen; must offer the experiment's task and cells
   * @param seeds where new seeds come from
   */
  public ExperimentPanel(
      Texts texts,
      PanelOptions options,
      Experiment experiment,
      LongSupplier seeds,
      ExperimentListener listener) {
    super(12);
    this.texts = texts;
    this.listener = listener;
    this.present = experiment;
    this.actions = new ActionsSection(texts, listener);
    this.loss = new LossSection(texts);
    this.sections =
        List.of(
            new TaskSection(texts, options, this::edit, listener),
            new CellSection(texts, options, this::edit),
            new NumbersSection(texts, this::edit),
            new ClipRow(texts, this::edit),
            new SeedRow(texts, this::edit, seeds),
            new MoreSection(texts, options, this::edit));
    getStyleClass().addAll("panel", "experiment-panel");
    build();
    show(experiment);
  }

  /** Shows an experiment as the present one, without telling the listener. */
  public void show(Experiment experiment) {
    present = experiment;
    sections.forEach(section -> section.show(experiment));
    setAccessibleText(describe());
  }

  /** Shows whether training goes on by itself. */
  public void showRunning(boolean running) {
    actions.showRunning(running);
    setAccessibleText(describe());
  }

  /** Shows how far training has come, and the loss of guessing, the one to beat. */
  public void showProgress(TrainingProgress progress) {
    loss.show(progress);
    setAccessibleText(describe());
  }

  @Override
  public String describe() {
    String settings = sections.stream().map(Section::describe).collect(Collectors.joining(" "));
    return (settings + " " + actions.describe() + " " + loss.describe()).strip();
  }

  private void build() {
    Label title = new Label(texts.get("panel.title"));
    title.getStyleClass().add("subtitle");
    sections.forEach(section -> settings.getChildren().add((Node) section));
    getChildren().addAll(title, new SettingsScroll(settings), actions, loss);
    heightProperty().addListener((self, was, is) -> makeRoom(is.doubleValue()));
  }

  private void makeRoom(double height) {
    boolean compact = height < ROOMY;
    sections.forEach(section -> section.setCompact(compact));
    settings.setSpacing(compact ? 6 : 10);
    setSpacing(compact ? 10 : 12);
  }

  private void edit(Consumer<Draft> change) {
    Experiment next = Draft.edit(present, change);
    if (!next.equals(present)) {
      show(next);
      listener.experimentChosen(next);
    }
  }
}
