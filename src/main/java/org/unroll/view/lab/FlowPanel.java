package org.unroll.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartFonts;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.FlowParts;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.control.Choice;
import org.unroll.view.control.PanelGround;
import org.unroll.view.control.SegmentedButtons;

/**
 * How much of the last loss reaches step k: the chart, with a switch for its scale and its parts; below it the
 * units of the network that is looked at.
 */
final class FlowPanel extends VBox implements View {

  /** Height of the strip of units. */
  private static final double STRIP = 18;

  private final Texts texts;
  private final LabModel model;
  private final ChartView chart;
  private final SegmentedButtons<Boolean> scale;
  private final LabCanvas units;
  private final HBox switches = new HBox(8);
  private SegmentedButtons<FlowParts> parts;
  private boolean layered;
  private final SegmentedButtons<Boolean> band;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  FlowPanel(Texts texts, LabModel model, ChartFonts fonts, FigureRequest export) {
    super(2);
    this.texts = texts;
    this.model = model;
    this.chart = new ChartView(texts, fonts, export);
    chart.zoomProperty().addListener((self, was, is) -> chart.setTypeScale(is.doubleValue()));
    getStyleClass().addAll("panel", "lab-panel");
    PanelGround.under(this);
    scale = choice("lab.flow.scale", model.normalisedProperty()::set);
    band = choice("lab.flow.band", model.bandProperty()::set);
    offerParts();
    switches.setMinHeight(Region.USE_PREF_SIZE);
    switches.setAlignment(Pos.TOP_RIGHT);
    switches.getStyleClass().add("lab-switches");
    setVgrow(chart, Priority.ALWAYS);
    units =
        new LabCanvas(
            texts,
            model,
            "lab-units",
            () -> model.pictureProperty().get().map(p -> new UnitsFigure(texts, p)),
            model.pictureProperty());
    units.holdHeight(STRIP);
    getChildren().addAll(switches, chart, units);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::choose);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> chooseStep());
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

  private void chooseStep() {
    chart.crosshair().ifPresent(x -> model.stepProperty().set((int) Math.round(x) - 1));
  }

  /** The step; near a line, also the network or the layer whose line it is. */
  private void choose(MouseEvent event) {
    chooseStep();
    chart
        .lineAt(event.getY())
        .ifPresent(line -> model.pictureProperty().get().ifPresent(p -> look(p, line)));
  }

  /** Lines after those of the networks or layers are others: a unit's, or one before clipping. */
  private void look(GradientPicture picture, int line) {
    switch (shownParts()) {
      case LAST, TOTAL -> within(line, picture.variants().size(), model.variantProperty());
      case BY_LAYER -> within(line, picture.layers(), model.layerProperty());
      case BY_LOSS -> {}
    }
  }

  private static void within(int line, int count, IntegerProperty chosen) {
    if (line < count) {
      chosen.set(line);
    }
  }

  /** What shows: of a network of one layer, its layers are the whole. */
  private FlowParts shownParts() {
    FlowParts wanted = model.partsProperty().get();
    return wanted == FlowParts.BY_LAYER && !isLayered() ? FlowParts.LAST : wanted;
  }

  private boolean isLayered() {
    return model.pictureProperty().get().filter(GradientPicture::isLayered).isPresent();
  }

  /** Only where there are several layers, lines can be layers. */
  private void offerParts() {
    parts =
        new SegmentedButtons<>(
            Arrays.stream(FlowParts.values())
                .filter(part -> part != FlowParts.BY_LAYER || layered)
                .map(this::part)
                .toList(),
            model.partsProperty()::set);
    switches.getChildren().setAll(band, scale, parts);
  }

  /** The keys move the lab's step, which the marker shows, rather than a second line. */
  private void press(KeyEvent event) {
    if (!event.isShortcutDown() && LabKeys.press(model, event)) {
      chart.setCrosshair(OptionalDouble.empty());
      event.consume();
    }
  }

  private void refresh() {
    scale.show(model.normalisedProperty().get());
    if (layered != isLayered()) {
      layered = isLayered();
      offerParts();
    }
    parts.show(shownParts());
    band.show(model.bandProperty().get());
    band.setDisable(shownParts() != FlowParts.LAST);
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void show(GradientPicture picture) {
    FlowChart lines = new FlowChart(texts, picture, model.normalisedProperty().get());
    chart.show(lines.of(shownParts()));
  }

  @Override
  public String describe() {
    String said = chart.describe();
    return said.isEmpty() ? texts.get("lab.empty") : said + " " + units.describe();
  }
}
