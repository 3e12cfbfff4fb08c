package org.unroll.view.figure;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartFonts;
import org.unroll.export.ExportWish;
import org.unroll.export.Figure;
import org.unroll.export.SweepCharts;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepStatus;
import org.unroll.lab.sweep.SweepStatus.Activity;
import org.unroll.model.FigureModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.chart.ExportRow;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.chart.SweepTitles;

/** The figure lab: a question on the left, its chart on the right, which grows as runs are finished. */
public final class FigureView extends HBox implements View {

  private static final double LEFT = 292;
  private static final double NOTE = 420;

  private final Texts texts;
  private final FigureModel model;
  private final PresetList presets;
  private final SettingRows settings;
  private final ProgressRow progress;
  private final ChartView chart;
  private final Label caption = quiet();
  private final Label run = quiet();
  private final Label before = new Label();
  private final ExportRow row;
  private final FigureListener listener;
  private final VBox choices;
  private Optional<SweepResults> drawn = Optional.empty();
  private int drawnRuns = -1;
  private int drawnLevels;

  /** Kept here, like the next, so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> followStatus();

  private final InvalidationListener turn = changed -> showChoice();

  /**
   * A view that follows a model.
   *
   * @param listener told what is to be done with the sweep
   * @param export told when the chart is wanted
   */
  public FigureView(
      Texts texts,
      FigureModel model,
      ChartFonts fonts,
      FigureListener listener,
      FigureRequest export) {
    super(16);
    this.texts = texts;
    this.model = model;
    presets = new PresetList(texts, id -> choose(SweepChoice.of(id, chosen().size())));
    settings = new SettingRows(texts, this::choose);
    this.listener = listener;
    progress = new ProgressRow(texts, listener);
    row =
        new ExportRow(
            texts, wish -> figure(wish).ifPresent(shown -> export.requested(shown, wish)));
    chart = new ChartView(texts, fonts, export);
    chart.setExportShown(false);
    choices = new VBox(16, presets, settings);
    choices.getStyleClass().add("figure-choices");
    getStyleClass().add("figure-lab");
    getChildren().addAll(left(), right());
    model.statusProperty().addListener(new WeakInvalidationListener(follow));
    model.choiceProperty().addListener(new WeakInvalidationListener(turn));
    showChoice();
    followStatus();
  }

  private Region left() {
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox left = new VBox(16, scroll, progress);
    left.getStyleClass().add("panel");
    left.setMinWidth(LEFT);
    left.setMaxWidth(LEFT);
    return left;
  }

  private Region right() {
    row.getStyleClass().add("figure-export");
    row.setAlignment(Pos.CENTER_LEFT);
    Label save = new Label(texts.get("figure.save"));
    save.setMinWidth(USE_PREF_SIZE);
    HBox exports = new HBox(10, save, row);
    exports.setAlignment(Pos.CENTER_LEFT);
    before.getStyleClass().add("figure-before");
    before.setWrapText(true);
    before.setMouseTransparent(true);
    before.setMaxWidth(NOTE);
    StackPane sheet = new StackPane(chart, before);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox right = new VBox(10, sheet, exports, caption, run);
    right.getStyleClass().add("panel");
    setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private Optional<Figure> figure(ExportWish wish) {
    return chart.figure(wish);
  }

  private static Label quiet() {
    Label label = new Label();
    label.getStyleClass().add("caption");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private SweepChoice chosen() {
    return model.choiceProperty().get();
  }

  private void choose(SweepChoice next) {
    model.choiceProperty().set(next);
  }

  /** Only when another one is chosen, or it would undo what a person is typing. */
  private void showChoice() {
    presets.show(chosen().preset());
    settings.show(chosen());
  }

  private void followStatus() {
    model.statusProperty().get().ifPresent(this::show);
  }

  /** What is computed cannot be changed at the same time; the chart is drawn when a run came. */
  private void show(SweepStatus status) {
    choices.setDisable(status.activity() == Activity.RUNNING);
    progress.show(status);
    boolean empty = status.finished() == 0;
    if (status.activity() == Activity.IDLE) {
      listener.foresightAsked();
    }
    before.setVisible(empty);
    before.setText(empty ? new FigureWords(texts).before(status) : "");
    row.setDisable(empty);
    int levels = status.results().guessing().length;
    boolean same = drawn.filter(before -> before == status.results()).isPresent();
    if (!same || status.finished() != drawnRuns || levels != drawnLevels) {
      drawnLevels = levels;
      drawn = Optional.of(status.results());
      drawnRuns = status.finished();
      draw(status.results());
    }
  }

  private void draw(SweepResults results) {
    chart.show(SweepCharts.chart(results, SweepTitles.of(texts, results.sweep())));
    caption.setText(SweepTitles.caption(texts, results));
    run.setText(new FigureWords(texts).settings(results));
  }

  @Override
  public String describe() {
    return String.join(
            " ",
            progress.describe(),
            before.getText(),
            chart.describe(),
            caption.getText(),
            run.getText())
        .strip();
  }
}
