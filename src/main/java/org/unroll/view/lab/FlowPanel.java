package org.unroll.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unroll.export.ChartFonts;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.FlowParts;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** How much of the last loss reaches step k: the chart, with a switch for its scale and its parts. */
final class FlowPanel extends StackPane implements View {

  private final Texts texts;
  private final LabModel model;
  private final ChartView chart;
  private final SegmentedButtons<Boolean> scale;
  private final SegmentedButtons<FlowParts> parts;
  private final SegmentedButtons<Boolean> band;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  FlowPanel(Texts texts, LabModel model, ChartFonts fonts, FigureRequest export) {
    this.texts = texts;
    this.model = model;
    this.chart = new ChartView(texts, fonts, export);
    getStyleClass().addAll("panel", "lab-panel");
    scale = choice("lab.flow.scale", model.normalisedProperty()::set);
    band = choice("lab.flow.band", model.bandProperty()::set);
    parts =
        new SegmentedButtons<>(
            Arrays.stream(FlowParts.values()).map(this::part).toList(), model.partsProperty()::set);
    HBox switches = new HBox(8, band, scale, parts);
    switches.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    switches.getStyleClass().add("lab-switches");
    setAlignment(switches, Pos.TOP_RIGHT);
    getChildren().addAll(chart, switches);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> chooseAtCrosshair());
    chart.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.pictureProperty().addListener(weak);
    model.normalisedProperty().addListener(weak);
    model.partsProperty().addListener(weak);
    refresh();
  }

  private SegmentedButtons<Boolean> choice(String key, Consumer<Boolean> choose) {
    return new SegmentedButtons<>(
        List.of(
            new Choice<>(false, texts.get("lab.off." + key), texts.get("lab.off." + key + ".hint")),
            new Choice<>(true, texts.get("lab.on." + key), texts.get("lab.on." + key + ".hint"))),
        choose);
  }

  private Choice<FlowParts> part(FlowParts value) {
    String key = "lab.flow.parts." + value;
    return new Choice<>(value, texts.get(key), texts.get(key + ".hint"));
  }

  private void chooseAtCrosshair() {
    chart.crosshair().ifPresent(x -> model.stepProperty().set((int) Math.round(x) - 1));
  }

  /** The keys move the lab's step, which the marker shows, rather than a second line. */
  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE
        && !event.isShortcutDown()
        && LabKeys.press(model, event.getCode())) {
      chart.setCrosshair(OptionalDouble.empty());
      event.consume();
    }
  }

  private void refresh() {
    scale.show(model.normalisedProperty().get());
    parts.show(model.partsProperty().get());
    band.show(model.bandProperty().get());
    band.setDisable(model.partsProperty().get() != FlowParts.LAST);
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void show(GradientPicture picture) {
    FlowChart lines = new FlowChart(texts, picture, model.normalisedProperty().get());
    chart.show(lines.of(model.partsProperty().get()));
  }

  @Override
  public String describe() {
    String said = chart.describe();
    return said.isEmpty() ? texts.get("lab.empty") : said;
  }
}
