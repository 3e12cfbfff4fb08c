package org.unroll.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartFonts;
import org.unroll.lab.gradient.ClipPlane;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.model.LabModel;
import org.unroll.model.TrainingCurve;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.control.Choice;
import org.unroll.view.control.PanelGround;
import org.unroll.view.control.SegmentedButtons;

/** The curves of the short training, how far it is, and a button that stops it. */
final class TrainingPanel extends VBox implements View {

  /** Height of the strip of units. */
  private static final double STRIP = 18;

  private final Texts texts;
  private final LabModel model;
  private final ChartView chart;
  private final LabCanvas dead;
  private final SegmentedButtons<TrainingCurve> curves;
  private final ProgressBar progress = new ProgressBar(0);
  private final Label state = new Label();
  private final Button stop = new Button();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  TrainingPanel(Texts texts, LabModel model, ChartFonts fonts, FigureRequest export) {
    super(4);
    this.texts = texts;
    this.model = model;
    this.chart = new ChartView(texts, fonts, export);
    chart.zoomProperty().addListener((self, was, is) -> chart.setTypeScale(is.doubleValue()));
    getStyleClass().addAll("panel", "lab-panel", "lab-training");
    PanelGround.under(this);
    curves =
        new SegmentedButtons<>(
            Arrays.stream(TrainingCurve.values()).map(this::choice).toList(),
            model.curveProperty()::set);
    curves.getStyleClass().add("lab-weights");
    progress.setPrefWidth(40);
    progress.setMinWidth(24);
    state.getStyleClass().add("caption");
    state.setMinWidth(Region.USE_PREF_SIZE);
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.getStyleClass().add("lab-stop");
    stop.setOnAction(event -> model.stoppedProperty().set(!model.stoppedProperty().get()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(8, curves, gap, state, progress, stop);
    top.setAlignment(Pos.CENTER_LEFT);
    setVgrow(chart, Priority.ALWAYS);
    dead =
        new LabCanvas(
            texts,
            model,
            "lab-dead",
            this::deadUnits,
            model.studyProperty(),
            model.pictureProperty(),
            model.curveProperty());
    dead.holdHeight(STRIP);
    getChildren().addAll(top, chart, dead);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> chooseAtCrosshair());
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    List.of(
            model.studyProperty(),
            model.curveProperty(),
            model.stoppedProperty(),
            model.variantProperty(),
            model.pictureProperty())
        .forEach(cause -> cause.addListener(weak));
    refresh();
  }

  /** Beside the curve of dead units, which ones they are. */
  private Optional<LiveFigure> deadUnits() {
    Optional<GradientPicture> picture = model.pictureProperty().get();
    return model
        .studyProperty()
        .get()
        .filter(study -> model.curveProperty().get() == TrainingCurve.DEAD)
        .filter(study -> picture.isPresent() && fits(picture.get(), study))
        .filter(study -> study.closely().variant().hasDeadUnits())
        .flatMap(study -> study.plane().map(plane -> strip(picture.get(), study, plane)));
  }

  private LiveFigure strip(GradientPicture picture, StudyPicture study, ClipPlane plane) {
    return new DeadFigure(texts, picture, study, plane.update());
  }

  private Choice<TrainingCurve> choice(TrainingCurve curve) {
    String key = "lab.training." + curve;
    return new Choice<>(curve, texts.get(key), texts.get(key + ".title"));
  }

  private void chooseAtCrosshair() {
    chart.crosshair().ifPresent(x -> model.updateProperty().set((int) Math.round(x) - 1));
  }

  private void refresh() {
    curves.show(model.curveProperty().get());
    shown(dead, dead.figureProperty().get().isPresent());
    Optional<StudyPicture> study = model.studyProperty().get();
    int done = study.map(StudyPicture::done).orElse(0);
    boolean finished = study.filter(StudyPicture::isFinished).isPresent();
    boolean stopped = model.stoppedProperty().get();
    state.setText(texts.get("lab.training.done", done, StudyQuestion.UPDATES));
    progress.setProgress(done / (double) StudyQuestion.UPDATES);
    shown(progress, !finished);
    shown(stop, !finished || stopped);
    stop.setText(texts.get(stopped ? "lab.training.go" : "lab.training.stop"));
    Optional<GradientPicture> picture = model.pictureProperty().get();
    if (picture.isPresent() && study.isPresent() && fits(picture.get(), study.get())) {
      chart.show(
          new TrainingChart(texts, picture.get(), study.get()).of(model.curveProperty().get()));
    }
  }

  /** While a slider moves, names would be those of other networks than the lines. */
  static boolean fits(GradientPicture picture, StudyPicture study) {
    return picture.question().contrast() == study.question().networks().contrast()
        && picture.variants().size() == study.variants().size();
  }

  private static void shown(Region part, boolean wanted) {
    part.setVisible(wanted);
    part.setManaged(wanted);
  }

  @Override
  public String describe() {
    String said = chart.describe();
    String units = dead.isVisible() ? " " + dead.describe() : "";
    return said.isEmpty() ? texts.get("lab.empty") : state.getText() + ". " + said + units;
  }
}
