package org.unroll.view.pin;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unroll.expr.Buffer;
import org.unroll.lab.Intervention;
import org.unroll.lab.WeightChange;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.WhatIfModel;
import org.unroll.view.control.NumberField;
import org.unroll.view.control.RefusalLabel;

/** One number of a weight: to be typed or dragged to another, and let go again. */
final class NumberCard extends PinCard {

  private static final double SLIDER = 3;

  private final PinWords words;
  private final Pin pin;
  private final Playback playback;
  private final WhatIfModel model;
  private final Label number = new Label();
  private final Label gradient = new Label();
  private final Slider slider = new Slider(-SLIDER, SLIDER, 0);
  private final NumberField field;
  private final Button release;
  private String cell = "";
  private String layer = WeightChange.FIRST_LAYER;
  private boolean showing;

  NumberCard(PinWords words, Pin pin, Playback playback, WhatIfModel model) {
    super(words, () -> model.unpin(pin));
    this.words = words;
    this.pin = pin;
    this.playback = playback;
    this.model = model;
    RefusalLabel refusal = new RefusalLabel(words.texts(), "pin.number", HoldRow.RANGE);
    field = new NumberField(HoldRow.RANGE, this::set, refusal::refuse);
    field.setPrefColumnCount(7);
    field.setMinWidth(USE_PREF_SIZE);
    field.setAccessibleText(words.say("number"));
    slider.setTooltip(new Tooltip(words.say("slider.hint")));
    slider.setAccessibleText(words.say("number"));
    slider.valueProperty().addListener((source, was, is) -> dragged(is.doubleValue()));
    HBox.setHgrow(slider, Priority.ALWAYS);
    release = new Button(words.say("free"));
    release.setTooltip(new Tooltip(words.say("free.weight.hint")));
    release.getStyleClass().add("small");
    release.setMinWidth(USE_PREF_SIZE);
    release.setOnAction(event -> model.ask(asked().without(change(0))));
    gradient.getStyleClass().add("pin-gradient");
    number.setWrapText(true);
    HBox row = new HBox(6, slider, field, release);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(number, gradient, row, refusal);
  }

  private Intervention asked() {
    return model.askedProperty().get();
  }

  private WeightChange change(double value) {
    return new WeightChange(cell, pin.name(), pin.place(), value, layer);
  }

  private void dragged(double value) {
    if (!showing) {
      set(Math.rint(value * 100) / 100);
    }
  }

  private void set(double value) {
    model.ask(asked().with(change(value)));
  }

  @Override
  void show(PinContent content) {
    content.layer(pin, playback.moment().part()).ifPresent(found -> show(content, found));
  }

  private void show(PinContent content, PinLayer of) {
    cell = content.cell().id();
    layer = content.isLayered() ? of.part().layer() : WeightChange.FIRST_LAYER;
    Buffer weight = of.trace().weight(pin.name());
    double now = weight.data[pin.place()];
    double free = of.free().map(t -> t.weight(pin.name()).data[pin.place()]).orElse(now);
    title(words.title(content, of, pin.name(), words.place(weight, pin.place())));
    number.setText(
        now == free
            ? words.say("weight", PinWords.number(now))
            : words.say("weight.changed", PinWords.number(now), PinWords.number(free)));
    double slope = of.trace().weightGradient(pin.name()).data[pin.place()];
    gradient.setText(words.say("gradient.weight", PinWords.number(slope)));
    release.setDisable(asked().changes().stream().noneMatch(c -> c.sameTarget(change(0))));
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(now);
    }
    if (!field.isFocused()) {
      field.show(Math.rint(now * 1e4) / 1e4);
    }
    showing = false;
    setAccessibleText(describe());
  }

  @Override
  public String describe() {
    return title() + ". " + number.getText() + ". " + gradient.getText();
  }
}
