package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;
import org.unroll.model.EquationScript;
import org.unroll.model.Operation;
import org.unroll.model.Quantity;

/**
 * Where a quantity stands in a picture, and which quantity stands at a place. A weight serves all steps,
 * so it stands in the results of its equation at every one of them. Pure.
 */
final class PointedPlaces {

  private static final String INPUT = "x";

  private final StagePicture picture;

  PointedPlaces(StagePicture picture) {
    this.picture = picture;
  }

  /** All rectangles in which a quantity is drawn, in units of the picture. */
  List<Box> of(Quantity quantity) {
    List<Box> boxes = new ArrayList<>();
    for (Slot slot : picture.layout().slots()) {
      if (quantity.step() == Quantity.EVERY) {
        users(quantity.name())
            .flatMap(name -> place(slot, name, false).stream())
            .forEach(boxes::add);
      } else if (quantity.step() == slot.step()) {
        place(slot, quantity.name(), quantity.gradient()).ifPresent(boxes::add);
      }
    }
    return boxes;
  }

  /** What lies under the pointer; empty where that is no quantity. */
  static Optional<Quantity> at(StageHit hit) {
    if (hit instanceof StageHit.Unit unit) {
      return Optional.of(Quantity.value(unit.symbol(), unit.step()).of(unit.unit()));
    }
    if (hit instanceof StageHit.Whole whole) {
      return Optional.of(Quantity.value(whole.symbol(), whole.step()));
    }
    if (hit instanceof StageHit.Wire wire) {
      return Optional.of(Quantity.gradient(wire.symbol(), wire.step()));
    }
    return hit instanceof StageHit.Input input
        ? Optional.of(Quantity.value(INPUT, input.step()))
        : Optional.empty();
  }

  private Optional<Box> place(Slot slot, String symbol, boolean gradient) {
    if (symbol.equals(INPUT)) {
      return Optional.of(slot.chip());
    }
    int state = picture.face().states().indexOf(symbol);
    return state < 0
        ? picture.place(slot, symbol)
        : Optional.of(band(slot, slot.lanes().get(state), gradient));
  }

  /** A state leaves its cell in the middle and lasts to the middle of the next. */
  private Box band(Slot slot, Lane lane, boolean gradient) {
    Box band = gradient && picture.hasTurned() ? lane.wire() : picture.band(lane);
    double left = slot.card().centreX();
    double right = Math.min(picture.layout().rows().card().right(), left + slot.column().width());
    return new Box(left, band.y(), right - left, band.height());
  }

  /** The equations in which a weight stands. */
  private Stream<String> users(String weight) {
    return picture.moment().script().equations().stream()
        .filter(
            equation -> equation.forward().stream().map(Operation::value).anyMatch(uses(weight)))
        .map(EquationScript::name);
  }

  private static Predicate<Expr> uses(String weight) {
    return expr ->
        expr instanceof Apply apply
            ? apply.args().stream().anyMatch(uses(weight))
            : expr instanceof Symbol symbol && symbol.name().equals(weight);
  }
}
