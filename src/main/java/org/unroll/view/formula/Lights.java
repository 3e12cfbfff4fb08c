package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;
import org.unroll.notation.Mark;

/**
 * Between the symbols of formulas and what is pointed at: a symbol under the pointer is told to all
 * views, and what they point at lights up in the formulas.
 */
final class Lights {

  private final Pointed pointed;
  private final Predicate<String> isWeight;
  private final IntSupplier step;

  /**
   * Lights for formulas about a time step.
   *
   * @param isWeight whether a name is the same at every step
   * @param step the time step that t stands for
   */
  Lights(Pointed pointed, Predicate<String> isWeight, IntSupplier step) {
    this.pointed = pointed;
    this.isWeight = isWeight;
    this.step = step;
  }

  /** Lets a formula tell what is pointed at. */
  void connect(FormulaView formula) {
    formula.setOnPoint(
        (id, on) -> {
          Quantity quantity = quantity(Mark.of(id).get(0));
          if (on) {
            pointed.at(quantity);
          } else {
            pointed.leave(quantity);
          }
        });
    light(formula);
  }

  /** Lights up the symbols that stand for what is pointed at. */
  void light(FormulaView formula) {
    Optional<Quantity> now = pointed.quantityProperty().get();
    formula.light(id -> now.isPresent() && isAt(now.get(), Mark.of(id)));
  }

  private boolean isAt(Quantity quantity, List<Mark> marks) {
    return marks.stream()
        .map(this::quantity)
        .anyMatch(
            own -> own.gradient() == quantity.gradient() && quantity.isAt(own.name(), own.step()));
  }

  private Quantity quantity(Mark mark) {
    int at = isWeight.test(mark.name()) ? Quantity.EVERY : step.getAsInt() + mark.time().offset();
    return new Quantity(mark.name(), mark.gradient(), at, Quantity.EVERY);
  }
}
