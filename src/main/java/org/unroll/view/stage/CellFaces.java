package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Operators;

/** Reads off a cell's equations what it looks like on the stage. */
public final class CellFaces {

  private CellFaces() {}

  /** The states, gates and candidates of a cell. */
  public static CellFace of(Cell cell) {
    List<String> states = new ArrayList<>(cell.states());
    Collections.reverse(states);
    return new CellFace(cell.id(), states, cell.gates(), candidates(cell));
  }

  /** New information: results of a tanh that are no states. */
  private static List<String> candidates(Cell cell) {
    return cell.equations().stream()
        .filter(e -> e.value() instanceof Apply a && a.operator().equals(Operators.TANH))
        .map(Equation::name)
        .filter(name -> !cell.states().contains(name))
        .toList();
  }
}
