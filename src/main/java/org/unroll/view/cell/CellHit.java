package org.unroll.view.cell;

import org.unroll.model.Quantity;

/** What lies under the pointer inside a cell. */
sealed interface CellHit {

  /** A part, or one of its units. */
  record OnPart(Part part, Quantity quantity) implements CellHit {}

  /** A wire and the value on it. */
  record OnWire(Run run, Quantity quantity) implements CellHit {}

  /** One number of a weight. */
  record OnWeight(String weight, int row, int column) implements CellHit {}

  /** A neighbouring time step. */
  record OnStep(int step) implements CellHit {}
}
