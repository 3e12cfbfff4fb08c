package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.analysis.WeightShares;
import org.unroll.export.ChartFonts;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.ExportButton;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.chart.ReportRequest;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.shell.PanelRow;

/** The gradient lab: the strip, two large pictures, and three that say why. */
public final class LabView extends VBox implements View {

  private static final double UPPER = 54;

  /** By how much the panel of many small pictures is wider than its neighbours. */
  private static final double WIDER = 90;

  private final Texts texts;
  private final LabModel model;
  private final List<View> parts;
  private final List<PanelRow> below;
  private final StringProperty weight = new SimpleStringProperty(this, "weight", "");
  private final ChartFonts fonts;
  private final FigureRequest export;
  private final ReportRequest report;
  private final StackPane weights = new StackPane();
  private final SelectionBar selection;
  private List<String> offered = List.of();

  /** Kept here, like the next, so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener turn;

  private final InvalidationListener follow = changed -> offerWeights();

  /**
   * A lab that follows a model.
   *
   * @param export told when a picture is wanted
   * @param report told when all are wanted
   */
  public LabView(
      Texts texts, LabModel model, ChartFonts fonts, FigureRequest export, ReportRequest report) {
    super(16);
    this.texts = texts;
    this.model = model;
    this.fonts = fonts;
    this.export = export;
    this.report = report;
    getStyleClass().add("lab");
    LabStrip strip = new LabStrip(texts, model);
    selection = new SelectionBar(texts, model);
    addEventHandler(KeyEvent.KEY_PRESSED, this::letGo);
    PanelRow upper = new PanelRow(List.of(new FlowPanel(texts, model, fonts, export), hearing()));
    LabPanel widest = shares();
    PanelRow pass = new PanelRow(List.of(lens(), widest, ways()));
    widest.setPrefWidth(WIDER);
    widest.getStyleClass().add("lab-less");
    PanelRow training =
        new TrainingPanels(texts, model, this::panel)
            .row(new TrainingPanel(texts, model, fonts, export));
    parts = List.of(strip, upper);
    // What is not on screen is not in the window either, so that it is not drawn.
    below = List.of(pass, training);
    StackPane lower = new StackPane();
    Runnable show =
        () -> lower.getChildren().setAll(below.get(model.trainingProperty().get() ? 1 : 0));
    turn = changed -> show.run();
    model.trainingProperty().addListener(new WeakInvalidationListener(turn));
    show.run();
    GridPane rows = new GridPane();
    rows.getStyleClass().add("lab-rows");
    rows.getRowConstraints().addAll(share(UPPER), share(100 - UPPER));
    rows.add(stretched(upper), 0, 0);
    rows.add(stretched(lower), 0, 1);
    setVgrow(rows, Priority.ALWAYS);
    getChildren().addAll(strip, rows);
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.pictureProperty().addListener(weak);
    offerWeights();
  }

  /** Escape lets a unit go, wherever in the lab the keys are. */
  private void letGo(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.clearUnit()) {
      event.consume();
    }
  }

  private static RowConstraints share(double percent) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(percent);
    row.setVgrow(Priority.ALWAYS);
    return row;
  }

  private static Region stretched(Region row) {
    row.setMinHeight(0);
    row.setPrefHeight(0);
    row.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    GridPane.setHgrow(row, Priority.ALWAYS);
    GridPane.setVgrow(row, Priority.ALWAYS);
    return row;
  }

  private LabPanel hearing() {
    return panel(
        canvas(
            "lab-hearing",
            p -> new HearingFigure(texts, p, model.normalisedProperty().get()),
            model.normalisedProperty()),
        selection);
  }

  private LabPanel lens() {
    return panel(canvas("lab-lens", p -> new LensFigure(texts, p)));
  }

  private LabPanel shares() {
    return panel(
        canvas("lab-shares", p -> new SharesFigure(texts, p, weight.get()), weight), weights);
  }

  private LabPanel ways() {
    return panel(canvas("lab-ways", p -> new WaysFigure(texts, p)));
  }

  private LabPanel panel(LabCanvas canvas, Node... beside) {
    ExportButton button =
        new ExportButton(
            texts,
            wish -> canvas.picture(wish, fonts).ifPresent(f -> export.requested(f, wish)),
            this::report);
    return new LabPanel(canvas, button, beside);
  }

  /** All pictures of the lab as they are now, in colours for paper. */
  private void report(String format) {
    model
        .pictureProperty()
        .get()
        .map(
            picture ->
                LabReport.figures(
                    texts,
                    picture,
                    training(picture),
                    model.normalisedProperty().get(),
                    weight.get(),
                    fonts))
        .ifPresent(figures -> report.requested(figures, format));
  }

  private Optional<StudyPicture> training(GradientPicture picture) {
    return model.studyProperty().get().filter(study -> TrainingPanel.fits(picture, study));
  }

  private LabCanvas canvas(
      String style, Function<GradientPicture, LiveFigure> figure, Observable... more) {
    Observable[] causes =
        Stream.concat(Stream.of(model.pictureProperty()), Stream.of(more))
            .toArray(Observable[]::new);
    return new LabCanvas(
        texts, model, style, () -> model.pictureProperty().get().map(figure), causes);
  }

  /** A network with several matrices from state to state lets one choose. */
  private void offerWeights() {
    List<String> names =
        model.pictureProperty().get().stream()
            .flatMap(p -> p.shares().stream())
            .map(WeightShares::weight)
            .map(Names::weight)
            .toList();
    if (names.equals(offered)) {
      return;
    }
    offered = names;
    weights.getChildren().clear();
    if (names.size() > 1) {
      weights.getChildren().add(chooser(names));
    }
  }

  private SegmentedButtons<String> chooser(List<String> names) {
    SegmentedButtons<String> buttons =
        new SegmentedButtons<>(names.stream().map(this::choice).toList(), weight::set);
    buttons.show(names.contains(weight.get()) ? weight.get() : names.get(0));
    buttons.getStyleClass().add("lab-weights");
    buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return buttons;
  }

  private Choice<String> choice(String weight) {
    String letters = Names.letters(weight);
    return new Choice<>(weight, letters, texts.get("lab.shares.choose.hint", letters));
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder();
    parts.forEach(part -> words.append(part.describe()).append(' '));
    words.append(selection.describe()).append(' ');
    words.append(below.get(model.trainingProperty().get() ? 1 : 0).describe());
    return words.toString().strip();
  }
}
