package org.unroll.app;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import org.unroll.engine.TracePart;
import org.unroll.lab.CellSnapshot;
import org.unroll.model.Pin;

/**
 * What is clicked is pinned, and its unit is the one whose numbers are worked out. The weight that was
 * pinned last is the one whose update is worked out.
 */
final class Pinning {

  private final ExploreModels models;

  /** Kept here because the pins, which outlive this, hold it weakly. */
  private final InvalidationListener onPins = changed -> follow();

  Pinning(ExploreModels models) {
    this.models = models;
    models.whatIf().pins().addListener(new WeakInvalidationListener(onPins));
  }

  /**
   * Pins a symbol of the layer at work.
   *
   * @param unit that was clicked, or -1
   */
  void pin(String symbol, int unit) {
    pin(Pin.value(symbol));
    if (unit >= 0) {
      models.pointed().unitProperty().set(unit);
    }
  }

  /** Pins something of the layer at work. */
  void pin(Pin pin) {
    models.whatIf().pin(models.ofLayerAtWork(pin));
  }

  private void follow() {
    Optional<Pin> last =
        models.whatIf().pins().stream().filter(Pin::isWeight).reduce((before, pin) -> pin);
    models.formulas().formulas().weightProperty().set(last);
    last.ifPresent(this::chooseRow);
  }

  private void chooseRow(Pin pin) {
    models
        .session()
        .onStage()
        .flatMap(cell -> part(cell, pin))
        .map(part -> part.trace().weight(pin.name()))
        .map(weight -> weight.rows == 1 ? pin.place() : pin.place() / weight.cols)
        .ifPresent(unit -> models.pointed().unitProperty().set(unit));
  }

  private static Optional<TracePart> part(CellSnapshot cell, Pin pin) {
    return cell.trace().parts().stream()
        .filter(part -> part.layer().equals(pin.layer()) || pin.layer().equals(Pin.AT_WORK))
        .findFirst();
  }
}
