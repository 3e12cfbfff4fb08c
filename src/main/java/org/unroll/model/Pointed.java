package org.unroll.model;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * What a person points at, in whichever view, so that all others can light up the same thing; and the
 * unit whose numbers they follow. To be used on the window's thread.
 */
public final class Pointed {

  private final ReadOnlyObjectWrapper<Optional<Quantity>> quantity =
      new ReadOnlyObjectWrapper<>(this, "quantity", Optional.empty());
  private final IntegerProperty unit = new SimpleIntegerProperty(this, "unit", 0);

  /** What the pointer is on; empty while it is on nothing that has a name. */
  public ReadOnlyObjectProperty<Optional<Quantity>> quantityProperty() {
    return quantity.getReadOnlyProperty();
  }

  /** The pointer came onto something. */
  public void at(Quantity pointedAt) {
    quantity.set(Optional.of(pointedAt));
  }

  /** The pointer left what it was on; nothing happens if it is on something else by now. */
  public void leave(Quantity left) {
    if (quantity.get().filter(left::equals).isPresent()) {
      quantity.set(Optional.empty());
    }
  }

  /**
   * The unit whose numbers are worked out in full, counted from 0. It may lie beyond the units of a
   * small cell; a view then takes the last one it has.
   */
  public IntegerProperty unitProperty() {
    return unit;
  }
}
