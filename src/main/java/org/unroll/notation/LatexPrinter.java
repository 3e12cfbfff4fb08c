package org.unroll.notation;

import java.util.stream.Collectors;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Form;
import org.unroll.expr.Literal;
import org.unroll.expr.Moment;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * Prints a cell's equations in LaTeX. Values that change from step to step get the step as an index,
 * weights do not: the same weights at every step. Every name is marked <code>\sym{name}{...}</code>, so
 * that a view can find it again.
 */
public final class LatexPrinter {

  private final Cell cell;

  /** A printer for the names of this cell. */
  public LatexPrinter(Cell cell) {
    this.cell = cell;
  }

  /** An equation, such as <code>f_t = \sigma(W_f x_t + U_f h_{t-1} + b_f)</code>. */
  public String print(Equation equation) {
    return print(Symbol.now(equation.name())) + "=" + print(equation.value());
  }

  /** An expression over the cell's names. */
  public String print(Expr expr) {
    if (expr instanceof Symbol symbol) {
      return symbol(symbol);
    }
    return expr instanceof Literal ? expr.toString() : apply((Apply) expr);
  }

  private String apply(Apply apply) {
    Form form = apply.operator().form();
    return switch (form.style()) {
      case CALL ->
          form.latex()
              + apply.args().stream()
                  .map(this::print)
                  .collect(Collectors.joining(",", "\\left(", "\\right)"));
      case PREFIX -> form.latex() + within(apply.args().get(0), form.binding());
      case TRANSPOSED ->
          within(apply.args().get(0), Form.ATOM)
              + form.latex()
              + within(apply.args().get(1), Form.SIGN);
      case INFIX ->
          within(apply.args().get(0), form.binding())
              + form.latex()
              + " "
              + within(apply.args().get(1), form.binding() + 1);
    };
  }

  private String within(Expr expr, int binding) {
    boolean brackets = expr instanceof Apply a && a.operator().form().binding() < binding;
    return brackets ? "\\left(" + print(expr) + "\\right)" : print(expr);
  }

  /** The part of a name after an underscore becomes its index, and the step is added to it. */
  private String symbol(Symbol symbol) {
    String[] parts = symbol.name().split("_", 2);
    String index = parts.length > 1 ? parts[1] : "";
    if (changesWithTime(symbol)) {
      index += (index.isEmpty() ? "" : ",") + (symbol.moment() == Moment.BEFORE ? "t-1" : "t");
    }
    String name = (symbol.gradient() ? "\\delta " : "") + parts[0];
    return "\\sym{"
        + symbol.name()
        + "}{"
        + name
        + (index.isEmpty() ? "" : "_{" + index + "}")
        + "}";
  }

  private boolean changesWithTime(Symbol symbol) {
    Symbol value = new Symbol(symbol.name(), symbol.moment(), false);
    Shape shape = cell.shapes().get(value);
    return shape != null && !shape.isShared();
  }
}
