package org.unroll.view.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;
import org.unroll.notation.GradientPrinter;
import org.unroll.notation.Gradients;
import org.unroll.notation.Notation;

/** What a cell and the links round its levels send back, derived once for all moments and units. */
final class Derivations {

  private static final CellCatalogue WIRING = CellCatalogue.wiring();

  private final Cell cell;
  private final Notation notation;
  private final Gradients gradients;
  private final GradientPrinter printer;
  private final Map<String, Gradients> links = new HashMap<>();
  private final Map<String, Optional<Expr>> found = new HashMap<>();

  /** The derivations of a cell in a notation, which may hide some names. */
  Derivations(Cell cell, Notation notation) {
    this.cell = cell;
    this.notation = notation;
    this.gradients = new Gradients(cell, notation);
    this.printer = new GradientPrinter(cell, notation);
  }

  Cell cell() {
    return cell;
  }

  Notation notation() {
    return notation;
  }

  Gradients gradients() {
    return gradients;
  }

  GradientPrinter printer() {
    return printer;
  }

  /** What the later equations of the same step send back to the result of one. */
  Optional<Expr> inside(String equation) {
    return found.computeIfAbsent(equation, gradients::inside);
  }

  /** What the cell sends back to something it reads. */
  Optional<Expr> into(Symbol port) {
    return found.computeIfAbsent("> " + port, name -> gradients.into(port));
  }

  /** The equations of a link. */
  Cell link(String id) {
    return WIRING.get(id);
  }

  /** What a link sends back to something it reads. */
  Expr into(String link, Symbol port) {
    return found
        .computeIfAbsent(
            link + " > " + port,
            name -> links.computeIfAbsent(link, id -> new Gradients(link(id), notation)).into(port))
        .orElseThrow();
  }
}
