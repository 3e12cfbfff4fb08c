package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Operators;
import org.unroll.notation.Notation;
import org.unroll.notation.PlainLetter;

/** Reads off a cell's equations what it looks like on the stage. */
public final class CellFaces {

  private CellFaces() {}

  /** The states, gates and candidates of a cell; a gate that is carried on is drawn as a gate. */
  public static CellFace of(Cell cell) {
    List<String> states = new ArrayList<>(cell.states());
    states.removeAll(cell.gates());
    Collections.reverse(states);
    return new CellFace(cell.id(), states, cell.gates(), candidates(cell));
  }

  /** The same in the letters of a notation. */
  public static CellFace of(Cell cell, Notation notation) {
    CellFace own = of(cell);
    Map<String, PlainLetter> letters = new HashMap<>();
    cell.stepNames().forEach(name -> letters.put(name, notation.plain(name, false)));
    cell.weights().stream()
        .map(weight -> weight.getKey().name())
        .forEach(name -> letters.put(name, notation.plain(name, true)));
    return new CellFace(own.id(), own.states(), own.gates(), own.candidates(), letters);
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
