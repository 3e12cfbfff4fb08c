package org.unroll.view.pin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.cell.Hold;
import org.unroll.lab.Intervention;
import org.unroll.view.control.Choice;
import org.unroll.view.control.NumberField;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.RefusalLabel;
import org.unroll.view.control.SegmentedButtons;

/** Holds a value at 0, at 1 or at a number that is typed: all of it, or one unit, or one time step. */
final class HoldRow extends VBox {

  /** No time step is at work. */
  static final int NO_STEP = -1;

  static final NumberRange RANGE = NumberRange.even(-1000, 1000, 0.05);

  private final PinWords words;
  private final Consumer<Intervention> onAsk;
  private final SegmentedButtons<Optional<Double>> choice;
  private final NumberField field;
  private final CheckBox unitOnly = new CheckBox();
  private final CheckBox stepOnly = new CheckBox();
  private Intervention present = Intervention.NONE;
  private Hold scope = Hold.all("", "", 0);
  private int unit;
  private int step;
  private double now;

  /**
   * A row that holds nothing yet.
   *
   * @param onAsk told what shall be held from now on, all of it
   */
  HoldRow(PinWords words, Consumer<Intervention> onAsk) {
    super(4);
    this.words = words;
    this.onAsk = onAsk;
    choice =
        new SegmentedButtons<>(
            List.of(
                new Choice<>(Optional.empty(), words.say("free"), words.say("free.hint")),
                new Choice<>(Optional.of(0.0), "0", words.say("zero.hint")),
                new Choice<>(Optional.of(1.0), "1", words.say("one.hint"))),
            this::chosen);
    RefusalLabel refusal = new RefusalLabel(words.texts(), "pin.number", RANGE);
    field = new NumberField(RANGE, value -> chosen(Optional.of(value)), refusal::refuse);
    field.setPrefColumnCount(4);
    field.setAccessibleText(words.say("number"));
    Label label = new Label(words.say("hold"));
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(6, label, choice, field);
    row.setAlignment(Pos.CENTER_LEFT);
    unitOnly.setOnAction(event -> marked());
    stepOnly.setOnAction(event -> marked());
    HBox scope = new HBox(12, unitOnly, stepOnly);
    scope.getStyleClass().add("pin-scope");
    getChildren().addAll(row, refusal, scope);
  }

  /**
   * Shows what is held.
   *
   * @param wanted what a hold is about: cell, layer and equation
   * @param at the selected unit
   * @param time the position at work, or {@link #NO_STEP}
   * @param number of that unit now, to begin with when another is typed
   */
  void show(Intervention asked, Hold wanted, int at, int time, double number) {
    present = asked;
    now = Math.rint(Math.max(RANGE.min(), Math.min(RANGE.max(), number)) * 1e3) / 1e3;
    scope = wanted;
    unit = at;
    step = time;
    unitOnly.setText(words.say("unit.only", at + 1));
    stepOnly.setText(words.say("step.only", Math.max(0, time) + 1));
    stepOnly.setDisable(time < 0);
    marked();
  }

  private void marked() {
    Optional<Double> held =
        present.holds().stream()
            .filter(hold -> hold.sameTarget(target(0)))
            .map(Hold::value)
            .findFirst();
    choice.show(held);
    if (!field.isFocused()) {
      field.show(held.orElse(now));
    }
  }

  private Hold target(double value) {
    return new Hold(
        scope.cell(),
        scope.name(),
        stepOnly.isSelected() && step >= 0 ? step : Hold.EVERY,
        unitOnly.isSelected() ? unit : Hold.EVERY,
        value,
        scope.layer());
  }

  private void chosen(Optional<Double> value) {
    onAsk.accept(
        value.map(number -> present.with(target(number))).orElse(present.without(target(0))));
  }
}
