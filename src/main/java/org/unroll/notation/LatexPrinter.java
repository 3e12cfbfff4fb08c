package org.unroll.notation;

import java.util.ArrayList;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Form;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * Prints a cell's equations in the letters of a notation. Values that change from step to step carry
 * the step, weights do not: the same weights at every step. Every name is marked
 * <code>\sym{id}{...}</code> with a {@link Mark}, so that a view can find it again.
 */
public final class LatexPrinter extends ExprPrinter {

  private static final String SPACE = "\\, ";

  private final Notation notation;
  private final Arrangement arrangement;
  private final CellLetters letters;
  private final Inlining inlining;

  /** A printer for the names of this cell. */
  public LatexPrinter(Cell cell, Notation notation) {
    this(cell, notation, 0);
  }

  /**
   * A printer for what happens at this step or at the next.
   *
   * @param shift 1 to write t + 1 for t, else 0
   */
  LatexPrinter(Cell cell, Notation notation, int shift) {
    this(cell, notation, shift, Elsewhere.HERE);
  }

  /** A printer for what happens in another layer, or at a step that has a number. */
  public LatexPrinter(Cell cell, Notation notation, Elsewhere where) {
    this(cell, notation, 0, where);
  }

  private LatexPrinter(Cell cell, Notation notation, int shift, Elsewhere where) {
    super(notation);
    this.notation = notation;
    this.arrangement = new Arrangement(cell, notation);
    this.letters = new CellLetters(cell, notation, shift, where);
    this.inlining = new Inlining(cell, notation);
  }

  /**
   * An equation, such as <code>f_t = \sigma(W_f x_t + U_f h_{t-1} + b_f)</code>. Where the notation never
   * shows what it defines, only the right side.
   */
  public String print(Equation equation) {
    String value = print(inlining.of(equation.value()));
    return notation.inlines(equation.name())
        ? value
        : symbol(Symbol.now(equation.name())) + "=" + value;
  }

  /** A term of a sum, without its sign. */
  public String print(Summand term) {
    if (!term.isJoined()) {
      return within(term.first(), Form.SUM + 1);
    }
    String matrix =
        letters.joint(Summand.matrix(term.first()), Summand.matrix(term.parts().get(1)));
    String vectors =
        "\\left["
            + print(Summand.vector(term.first()))
            + ","
            + print(Summand.vector(term.parts().get(1)))
            + "\\right]";
    return beside(matrix, vectors);
  }

  /** A gradient as the lecture names it; several weights may go by one letter. */
  String gradient(List<Symbol> names) {
    return names.size() > 1
        ? letters.jointGradient(names.get(0), names.get(1))
        : gradient(names.get(0));
  }

  private String gradient(Symbol name) {
    return inlining.isHidden(name)
        ? letters.gradient(name, print(inlining.of(name)))
        : symbol(name.toGradient());
  }

  /** That part of a gradient that comes by one way, such as from the next step. */
  public String part(Symbol name, String way) {
    return "\\left." + gradient(name) + "\\right|_{" + way + "}";
  }

  /**
   * What comes back from the contexts that attention made of a name: {@code (d ctx / d h)^T dL / d ctx}.
   *
   * @param step of the contexts in LaTeX
   */
  public String throughContext(Symbol name, String step) {
    String context = "\\mathrm{ctx}_{" + step + "}";
    String slope = "\\frac{\\partial " + context + "}{\\partial " + symbol(name) + "}";
    String error = "\\frac{\\partial " + notation.loss() + "}{\\partial " + context + "}";
    return beside("\\left(" + slope + "\\right)^{\\top}", error);
  }

  /** An error times a vector turned to its side, as in a weight's gradient. */
  String turned(String error, String vector) {
    return notation.rows()
        ? vector + "^{\\top}" + SPACE + error
        : error + SPACE + vector + "^{\\top}";
  }

  @Override
  protected String symbol(Symbol symbol) {
    return letters.of(symbol);
  }

  @Override
  protected String product(Apply product) {
    Expr first = product.args().get(0);
    Expr second = product.args().get(1);
    if (product.operator().equals(Operators.PRODUCT)) {
      return beside(print(first), within(second, Form.SIGN));
    }
    if (product.operator().equals(Operators.TRANSPOSED)) {
      return beside(raised(first, "\\top"), within(second, Form.SIGN));
    }
    return notation.rows()
        ? raised(second, "\\top") + SPACE + within(first, Form.SIGN)
        : within(first, Form.SIGN) + SPACE + raised(second, "\\top");
  }

  /** A matrix and a vector, on the side where the notation has its weights. */
  private String beside(String matrix, String vector) {
    return notation.rows() ? vector + SPACE + matrix : matrix + SPACE + vector;
  }

  private String raised(Expr expr, String above) {
    return expr instanceof Symbol symbol
        ? letters.raised(symbol, above)
        : "\\left(" + print(expr) + "\\right)^{" + above + "}";
  }

  @Override
  protected String square(Expr base) {
    if (base instanceof Apply call && call.operator().form().style() == Form.Style.CALL) {
      return called(name(call.operator()) + "^{2}", call.args());
    }
    return raised(base, "2");
  }

  @Override
  protected String sum(Apply sum) {
    List<Summand> terms = arrangement.terms(sum);
    List<String> printed = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (Summand term : terms) {
      if (isSplit(term)) {
        later.addAll(letters.markedParts((Symbol) term.first()));
      } else {
        printed.add((term.negative() ? "- " : printed.isEmpty() ? "" : "+ ") + print(term));
      }
    }
    place(later, terms, printed);
    return String.join("", printed);
  }

  private boolean isSplit(Summand term) {
    return term.first() instanceof Symbol symbol
        && !symbol.gradient()
        && letters.markedParts(symbol).size() > 1;
  }

  /** Two biases stand each behind its product. */
  private static void place(List<String> parts, List<Summand> terms, List<String> printed) {
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      at = i < terms.size() && Summand.isProduct(terms.get(i).first()) ? at + 1 : printed.size();
      printed.add(Math.min(at, printed.size()), "+ " + parts.get(i));
      at++;
    }
  }
}
