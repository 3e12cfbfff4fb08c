package org.unroll.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.gradient.Activation;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.FirstWeights;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Choice;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;

/** The strip on top of the lab: what to lay side by side, and with which weights. */
final class LabStrip extends HBox implements View {

  private static final List<Double> THRESHOLDS = List.of(0.0, 1.0, 5.0);
  private static final int LONGEST_PIECE = 50;

  /** Numbers here have four characters at most. */
  private static final double FIELD = 42;

  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

  /** From here on there is room for larger buttons. */
  private static final double WIDE_FROM = 1500;

  private final Texts texts;
  private final LabModel model;
  private final SegmentedButtons<Boolean> trained;
  private final SegmentedButtons<Contrast> contrast;
  private final DropDown<FirstWeights> first;
  private final DropDown<Activation> activation;
  private final SegmentedButtons<Double> clip;
  private final NumberRow radius;
  private final NumberRow length;
  private final NumberRow bias;
  private final NumberRow truncation;
  private final NumberRow layers;
  private final SegmentedButtons<Boolean> below;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  LabStrip(Texts texts, LabModel model) {
    super(16);
    this.texts = texts;
    this.model = model;
    getStyleClass().addAll("panel", "lab-strip");
    setAlignment(Pos.TOP_LEFT);
    widthProperty()
        .addListener(
            (self, was, is) -> pseudoClassStateChanged(WIDE, is.doubleValue() >= WIDE_FROM));
    trained = buttons("weights", List.of(false, true), on -> settings().withTrained(on));
    contrast = buttons("contrast", Arrays.asList(Contrast.values()), c -> contrasted(c));
    contrast.getStyleClass().add("accent");
    first = list("first", FirstWeights.values(), f -> settings().withFirst(f));
    activation = list("activation", Activation.values(), a -> settings().withActivation(a));
    clip = buttons("clip", THRESHOLDS, c -> settings().withClip(c));
    radius = row("radius", NumberRange.even(0.5, 2, 0.05), r -> choose(settings().withRadius(r)));
    length =
        row(
            "length",
            NumberRange.whole(10, LabSettings.LONGEST),
            n -> choose(settings().withLength((int) n)));
    bias = row("bias", NumberRange.even(-1, 5, 0.25), b -> choose(settings().withForgetBias(b)));
    truncation =
        row(
            "truncation",
            NumberRange.whole(0, LONGEST_PIECE),
            k -> choose(settings().withTruncation((int) k)));
    layers =
        row(
            "layers",
            NumberRange.whole(1, LabSettings.MOST_LAYERS),
            n -> choose(settings().withLayers((int) n)));
    below =
        new SegmentedButtons<>(
            List.of(choice("below", false), choice("below", true)), model.trainingProperty()::set);
    getChildren()
        .addAll(
            named("weights", trained),
            named("contrast", contrast),
            radius,
            length,
            bias,
            truncation,
            layers,
            named("first", first),
            named("activation", activation),
            named("clip", clip),
            named("below", below));
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.settingsProperty().addListener(weak);
    model.trainingProperty().addListener(weak);
    refresh();
  }

  private LabSettings settings() {
    return model.settingsProperty().get();
  }

  /** A share of itself hides what clipping does. */
  private LabSettings contrasted(Contrast chosen) {
    if (chosen == Contrast.CLIPPING) {
      model.normalisedProperty().set(false);
    }
    return settings().withContrast(chosen);
  }

  private void choose(LabSettings next) {
    model.settingsProperty().set(next);
  }

  private <T> SegmentedButtons<T> buttons(
      String key, List<T> values, Function<T, LabSettings> chosen) {
    Consumer<T> choose = value -> choose(chosen.apply(value));
    return new SegmentedButtons<>(values.stream().map(v -> choice(key, v)).toList(), choose);
  }

  private <T> DropDown<T> list(String key, T[] values, Function<T, LabSettings> chosen) {
    return new DropDown<>(
        texts.get("lab." + key),
        Arrays.stream(values).map(v -> choice(key, v)).toList(),
        value -> choose(chosen.apply(value)));
  }

  private <T> Choice<T> choice(String key, T value) {
    if (value instanceof Double threshold && threshold > 0) {
      String number = Numbers.plain(threshold);
      return new Choice<>(value, number, texts.get("lab.clip.at.hint", number));
    }
    String word =
        value instanceof Double
            ? "off"
            : value instanceof Activation
                ? value.toString()
                : value.toString().toLowerCase(Locale.ROOT);
    return new Choice<>(
        value,
        texts.get("lab." + key + "." + word),
        texts.get("lab." + key + "." + word + ".hint"));
  }

  private NumberRow row(String key, NumberRange range, DoubleConsumer chosen) {
    NumberRow row = new NumberRow(texts, "lab." + key, range, chosen);
    row.setLive(true);
    row.setFieldWidth(FIELD);
    row.setMinWidth(80);
    row.setPrefWidth(130);
    setHgrow(row, Priority.ALWAYS);
    return row;
  }

  private VBox named(String key, Node control) {
    Label name = new Label(texts.get("lab." + key));
    name.getStyleClass().add("caption");
    VBox box = new VBox(4, name, control);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  /** What does not count for what is chosen cannot be moved. */
  private void refresh() {
    LabSettings now = settings();
    trained.show(now.trained());
    contrast.show(now.contrast());
    first.show(now.first());
    activation.show(now.activation());
    clip.show(now.clip());
    below.show(model.trainingProperty().get());
    radius.show(now.radius());
    length.show(now.length());
    bias.show(now.forgetBias());
    truncation.show(now.truncation());
    layers.show(now.layers());
    contrast.setDisable(now.trained());
    first.setDisable(now.trained());
    clip.setDisable(now.trained());
    length.setDisable(now.trained());
    truncation.setDisable(now.trained());
    layers.setDisable(now.trained());
    activation.setDisable(now.trained() || now.contrast() == Contrast.FORGET_BIAS);
    radius.setDisable(now.trained() || now.contrast() == Contrast.RADIUS);
    boolean gated = now.contrast() == Contrast.CELLS;
    bias.setDisable(now.trained() || !gated);
  }

  @Override
  public String describe() {
    LabSettings now = settings();
    String weights = now.trained() ? "true" : "false";
    return String.join(
        "; ",
        texts.get("lab.weights." + weights),
        texts.get("lab.contrast") + " " + texts.get("lab.contrast." + word(now.contrast())),
        radius.describe(),
        length.describe(),
        bias.describe(),
        truncation.describe(),
        layers.describe(),
        texts.get("lab.activation") + " " + activation.getValue().title());
  }

  private static String word(Contrast contrast) {
    return contrast.toString().toLowerCase(Locale.ROOT);
  }
}
