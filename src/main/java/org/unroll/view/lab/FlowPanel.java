package org.unroll.view.lab;

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
  private final SegmentedButtons<Boolean> parts;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  FlowPanel(Texts texts, LabModel model, ChartFonts fonts, FigureRequest export) {
    this.texts = texts;
    this.model = model;
    this.chart = new ChartView(texts, fonts, export);
    getStyleClass().addAll("panel", "lab-panel");
    scale = choice("lab.flow.scale", model.normalisedProperty()::set);
    parts = choice("lab.flow.parts", model.itemisedProperty()::set);
    HBox switches = new HBox(8, scale, parts);
    switches.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    switches.getStyleClass().add("lab-switches");
    setAlignment(switches, Pos.TOP_RIGHT);
    getChildren().addAll(chart, switches);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> chooseAtCrosshair());
    chart.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.pictureProperty().addListener(weak);
    model.normalisedProperty().addListener(weak);
    model.itemisedProperty().addListener(weak);
    refresh();
  }

  private SegmentedButtons<Boolean> choice(String key, Consumer<Boolean> choose) {
    return new SegmentedButtons<>(
        List.of(
            new Choice<>(false, texts.get("lab.off." + key), texts.get("lab.off." + key + ".hint")),
            new Choice<>(true, texts.get("lab.on." + key), texts.get("lab.on." + key + ".hint"))),
        choose);
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
    parts.show(model.itemisedProperty().get());
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void show(GradientPicture picture) {
    FlowChart lines = new FlowChart(texts, picture, model.normalisedProperty().get());
    chart.show(model.itemisedProperty().get() ? lines.byLoss() : lines.ofTheLastLoss());
  }

  @Override
  public String describe() {
    String said = chart.describe();
    return said.isEmpty() ? texts.get("lab.empty") : said;
  }
}
