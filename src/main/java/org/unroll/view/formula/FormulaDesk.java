package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import org.unroll.model.Cursor;
import org.unroll.model.EquationScript;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Pin;
import org.unroll.model.Place;
import org.unroll.model.Quantity;
import org.unroll.notation.Notation;

/** What a view of formulas shows right now: whose letters, which equation, which moment, which unit. */
final class FormulaDesk {

  private final FormulaModels models;
  private final Lights lights;
  private Optional<FormulaContent> content = Optional.empty();
  private Optional<Notation> printed = Optional.empty();
  private CellFormulas formulas;

  FormulaDesk(FormulaModels models) {
    this.models = models;
    this.lights =
        new Lights(models.pointed(), name -> formulas.isWeight(name), () -> moment().step());
  }

  /** Tells a view of every change, as long as the view keeps the listener. */
  void follow(InvalidationListener onChange) {
    WeakInvalidationListener weak = new WeakInvalidationListener(onChange);
    models.formulas().notationProperty().addListener(weak);
    models.formulas().equationProperty().addListener(weak);
    models.formulas().weightProperty().addListener(weak);
    models.pointed().unitProperty().addListener(weak);
    models.playback().momentProperty().addListener(weak);
  }

  /** Tells a view that something else is pointed at, as long as the view keeps the listener. */
  void followPointer(InvalidationListener onPoint) {
    models.pointed().quantityProperty().addListener(new WeakInvalidationListener(onPoint));
  }

  /** Lays another cell or another pass on the desk. */
  void show(FormulaContent other) {
    if (content.isEmpty() || !content.get().cell().equals(other.cell())) {
      printed = Optional.empty();
    }
    content = Optional.of(other);
  }

  Optional<FormulaContent> content() {
    return content;
  }

  /** The formulas of the cell in the present letters; there is content. */
  CellFormulas formulas() {
    Notation wanted = models.formulas().notationProperty().get();
    if (printed.isEmpty() || printed.get() != wanted) {
      formulas = new CellFormulas(content.orElseThrow().cell(), wanted);
      models.typesetter().prepare(formulas.all(content.orElseThrow().trace()));
      printed = Optional.of(wanted);
    }
    return formulas;
  }

  Moment moment() {
    return models.playback().moment();
  }

  /** The equation that is looked at. */
  String equation() {
    String equation = models.formulas().equation(content.orElseThrow().cell(), moment());
    return isUpdate() ? updates().equation(equation) : equation;
  }

  /** Whether the weights move. */
  boolean isUpdate() {
    return moment().phase() == Phase.UPDATE;
  }

  /** Which weight moves, and how. */
  UpdateDesk updates() {
    return new UpdateDesk(
        content.orElseThrow(),
        models.formulas().notationProperty().get(),
        models.formulas().weightProperty().get());
  }

  /** While the weights move, a weight that is pointed at is the one that is worked out. */
  void followWeight() {
    models
        .pointed()
        .quantityProperty()
        .get()
        .map(Quantity::name)
        .filter(name -> content.isPresent() && isUpdate() && formulas().isWeight(name))
        .filter(name -> updates().chosen().filter(pin -> pin.name().equals(name)).isEmpty())
        .ifPresent(name -> models.formulas().weightProperty().set(Optional.of(Pin.value(name))));
  }

  /** The formulas of that equation at this moment. */
  List<FormulaRow> rows(int unit) {
    if (isUpdate()) {
      return List.of(updates().row(equation(), unit));
    }
    List<FormulaRow> rows =
        formulas().rows(equation(), moment(), content.orElseThrow().trace(), unit);
    // A number that is held does not come out of its equation, so nothing is worked out.
    return held(unit).isEmpty() ? rows : rows.stream().map(FormulaRow::unworked).toList();
  }

  /** Where the result of that equation is held for a unit, if it is. */
  Optional<Double> held(int unit) {
    return isUpdate()
        ? Optional.empty()
        : content.flatMap(c -> c.held(equation(), Math.max(0, moment().step()), unit));
  }

  /** Number of units of the cell. */
  int units() {
    return content.orElseThrow().trace().hidden();
  }

  /** Whether the error is on its way back, or has come through. */
  boolean isBackward() {
    return moment().phase().compareTo(Phase.BACKWARD) >= 0;
  }

  Lights lights() {
    return lights;
  }

  /** Looks at another equation; a playback that stands inside the step goes there. */
  void choose(String equation) {
    models.formulas().weightProperty().set(Optional.empty());
    models.formulas().equationProperty().set(equation);
    Moment moment = moment();
    if (!moment.isWhole()) {
      List<String> order =
          moment.script().order(moment.phase()).stream().map(EquationScript::name).toList();
      Place place = Place.equation(order.indexOf(equation));
      models.playback().playingProperty().set(false);
      models.playback().goTo(new Cursor(models.playback().position(), place));
    }
  }

  /** Whether a formula is wider than so many times its type size. */
  boolean isLongerThan(double widths, String latex) {
    return models.typesetter().typeset(latex).width() > widths;
  }

  /** A view for a formula, its symbols connected. */
  FormulaView formula(double size) {
    return new FormulaView(models.typesetter(), size);
  }
}
