package org.unroll.view.system;

import java.util.ArrayList;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.network.Layer;
import org.unroll.network.Stack;
import org.unroll.notation.LatexPrinter;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;

/** The equations that a network runs, in the letters of a lecture. */
public final class SystemEquations {

  private static final String LOSS = "loss";

  private final Notation notation;

  /**
   * Equations in the letters of a notation.
   *
   * @param notation its id
   */
  public SystemEquations(String notation) {
    this.notation = NotationCatalogue.builtIn().get(notation);
  }

  /** LaTeX of each equation, from the first layer that computes to the read-out, without the loss. */
  public List<String> of(Stack network) {
    List<String> all = new ArrayList<>();
    network.layers().stream()
        .filter(layer -> !layer.isTable())
        .map(Layer::cell)
        .forEach(cell -> print(cell, all));
    print(network.head(), all);
    return all;
  }

  private void print(Cell cell, List<String> into) {
    LatexPrinter printer = new LatexPrinter(cell, notation);
    cell.equations().stream()
        .filter(equation -> !equation.name().equals(LOSS))
        .map(printer::print)
        .forEach(into::add);
  }
}
