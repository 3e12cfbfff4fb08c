package org.unroll.view.lab;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.analysis.WeightShares;
import org.unroll.export.ChartFonts;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.FigureRequest;
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
  private final StringProperty weight = new SimpleStringProperty(this, "weight", "");
  private final StackPane weights = new StackPane();
  private List<String> offered = List.of();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> offerWeights();

  /**
   * A lab that follows a model.
   *
   * @param export told when the chart is wanted as a file
   */
  public LabView(Texts texts, LabModel model, ChartFonts fonts, FigureRequest export) {
    super(16);
    this.texts = texts;
    this.model = model;
    getStyleClass().add("lab");
    LabStrip strip = new LabStrip(texts, model);
    PanelRow upper = new PanelRow(List.of(new FlowPanel(texts, model, fonts, export), hearing()));
    LabPanel widest = shares();
    PanelRow lower = new PanelRow(List.of(lens(), widest, ways()));
    widest.setPrefWidth(WIDER);
    parts = List.of(strip, upper, lower);
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
    return new LabPanel(
        canvas(
            "lab-hearing",
            p -> new HearingFigure(texts, p, model.normalisedProperty().get()),
            model.normalisedProperty()));
  }

  private LabPanel lens() {
    return new LabPanel(canvas("lab-lens", p -> new LensFigure(texts, p)));
  }

  private LabPanel shares() {
    return new LabPanel(
        canvas("lab-shares", p -> new SharesFigure(texts, p, weight.get()), weight), weights);
  }

  private LabPanel ways() {
    return new LabPanel(canvas("lab-ways", p -> new WaysFigure(texts, p)));
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
            .flatMap(p -> p.chosen().shares().stream())
            .map(WeightShares::weight)
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
    String name = Names.weight(weight);
    return new Choice<>(weight, name, texts.get("lab.shares.choose.hint", name));
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder();
    parts.forEach(part -> words.append(part.describe()).append(' '));
    return words.toString().strip();
  }
}
