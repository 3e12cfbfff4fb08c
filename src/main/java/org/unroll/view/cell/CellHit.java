package org.unroll.view.cell;

import java.util.Optional;
import org.unroll.model.Quantity;

/** What lies under the pointer inside a cell. */
sealed interface CellHit {

  /** What other views are told that somebody points at; empty for what they do not show. */
  Optional<Quantity> pointed();

  /** A part, or one of its units. */
  record OnPart(Part part, Quantity quantity) implements CellHit {
    @Override
    public Optional<Quantity> pointed() {
      return Optional.of(quantity);
    }
  }

  /** A wire and the value on it. */
  record OnWire(Run run, Quantity quantity) implements CellHit {
    @Override
    public Optional<Quantity> pointed() {
      return Optional.of(quantity);
    }
  }

  /** One number of a weight. */
  record OnWeight(String weight, int row, int column) implements CellHit {
    @Override
    public Optional<Quantity> pointed() {
      return Optional.of(Quantity.weight(weight));
    }
  }

  /** A neighbouring time step. */
  record OnStep(int step) implements CellHit {
    @Override
    public Optional<Quantity> pointed() {
      return Optional.empty();
    }
  }
}
