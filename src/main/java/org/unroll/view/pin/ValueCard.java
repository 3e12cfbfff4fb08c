package org.unroll.view.pin;

import java.util.Arrays;
import javafx.scene.control.Label;
import org.unroll.cell.Hold;
import org.unroll.engine.Trace;
import org.unroll.model.Moment;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Reach;
import org.unroll.model.WhatIfModel;

/** A pinned gate, candidate or state: its number, all units, its gradient, and what holds it. */
final class ValueCard extends PinCard {

  private final PinWords words;
  private final Pin pin;
  private final Playback playback;
  private final Pointed pointed;
  private final WhatIfModel model;
  private final Label number = new Label();
  private final Label gradient = new Label();
  private final PinBars bars;
  private final HoldRow hold;

  ValueCard(PinWords words, Pin pin, Playback playback, Pointed pointed, WhatIfModel model) {
    super(words, () -> model.unpin(pin));
    this.words = words;
    this.pin = pin;
    this.playback = playback;
    this.pointed = pointed;
    this.model = model;
    bars = new PinBars(unit -> pointed.unitProperty().set(unit));
    hold = new HoldRow(words, model::ask);
    number.setWrapText(true);
    gradient.getStyleClass().add("pin-gradient");
    getChildren().addAll(number, bars, gradient, hold);
  }

  @Override
  void show(PinContent content) {
    content.layer(pin, playback.moment().part()).ifPresent(layer -> show(content, layer));
  }

  private void show(PinContent content, PinLayer layer) {
    Moment moment = playback.moment();
    Reach reach = new Reach(playback.timeline().walk());
    Trace trace = layer.trace();
    int step = layer.step(moment);
    double[] values = trace.value(pin.name(), step);
    double[] free = layer.free().map(t -> t.value(pin.name(), step)).orElse(values);
    int unit = Math.min(values.length - 1, pointed.unitProperty().get());
    boolean there = reach.hasValue(moment, layer.index(), step, pin.name());
    int position = layer.part().position(step);
    title(words.title(content, layer, pin.name(), position));
    number.setText(there ? number(unit, values[unit], free[unit]) : words.say("later"));
    bars.show(
        there ? values : new double[0], free, content.cell().gates().contains(pin.name()), unit);
    boolean back = reach.hasGradient(moment, layer.index(), step, pin.name());
    gradient.setText(
        back
            ? words.say("gradient", PinWords.number(trace.gradient(pin.name(), step)[unit]))
            : words.say("gradient.later"));
    hold.setVisible(content.canHold(pin.name()));
    hold.setManaged(content.canHold(pin.name()));
    Hold scope =
        new Hold(content.cell().id(), pin.name(), Hold.EVERY, Hold.EVERY, 0, layer.holdName());
    int time = moment.step() < 0 ? HoldRow.NO_STEP : position;
    hold.show(model.askedProperty().get(), scope, unit, time, values[unit]);
    setAccessibleText(describe());
  }

  private String number(int unit, double now, double before) {
    return Double.compare(now, before) == 0
        ? words.say("unit", unit + 1, PinWords.number(now))
        : words.say("unit.changed", unit + 1, PinWords.number(now), PinWords.number(before));
  }

  @Override
  public String describe() {
    return String.join(". ", Arrays.asList(title(), number.getText(), gradient.getText()));
  }
}
