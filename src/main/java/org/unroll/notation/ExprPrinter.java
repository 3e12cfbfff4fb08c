package org.unroll.notation;

import java.util.List;
import java.util.stream.Collectors;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Form;
import org.unroll.expr.Literal;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * Prints expressions in LaTeX as a notation arranges them. What stands for a name, and how a product
 * with a matrix looks, is left open: the letters and the numbers of a formula are printed alike.
 */
public abstract class ExprPrinter {

  private final Notation notation;

  /** A printer in this notation. */
  protected ExprPrinter(Notation notation) {
    this.notation = notation;
  }

  /** What stands for a name. */
  protected abstract String symbol(Symbol symbol);

  /** A matrix, transposed or not, times a vector; or the outer product of two vectors. */
  protected abstract String product(Apply product);

  /** A sum. */
  protected abstract String sum(Apply sum);

  /** What stands for the square of an expression. */
  protected abstract String square(Expr base);

  /** An expression over a cell's names. */
  public final String print(Expr expr) {
    if (expr instanceof Symbol symbol) {
      return symbol(symbol);
    }
    return expr instanceof Literal ? expr.toString() : apply((Apply) expr);
  }

  private String apply(Apply apply) {
    Operator operator = apply.operator();
    if (Arrangement.isSum(apply)) {
      return sum(apply);
    }
    if (isMatrixProduct(operator)) {
      return product(apply);
    }
    if (operator.equals(Operators.TIMES)) {
      return times(apply.args());
    }
    return operator.equals(Operators.COLLECT) ? print(apply.args().get(0)) : formed(apply);
  }

  private static boolean isMatrixProduct(Operator operator) {
    return operator.equals(Operators.PRODUCT)
        || operator.equals(Operators.TRANSPOSED)
        || operator.equals(Operators.OUTER);
  }

  /** Number by number, the order of brackets does not matter: none are shown. */
  private String times(List<Expr> args) {
    if (args.get(0).equals(args.get(1))) {
      return square(args.get(0));
    }
    return factor(args.get(0)) + times() + " " + factor(args.get(1));
  }

  /** The sign of the product number by number. */
  protected String times() {
    return notation.times();
  }

  private String factor(Expr expr) {
    boolean times = expr instanceof Apply apply && apply.operator().equals(Operators.TIMES);
    return within(expr, times ? Form.PRODUCT : Form.PRODUCT + 1);
  }

  private String formed(Apply apply) {
    Form form = apply.operator().form();
    return switch (form.style()) {
      case CALL -> called(name(apply.operator()), apply.args());
      case PREFIX -> form.latex() + within(apply.args().get(0), form.binding());
      case TRANSPOSED, INFIX ->
          within(apply.args().get(0), form.binding())
              + form.latex()
              + " "
              + within(apply.args().get(1), form.binding() + 1);
    };
  }

  /** A function of arguments in brackets. */
  protected final String called(String function, List<Expr> args) {
    return function
        + args.stream().map(this::print).collect(Collectors.joining(",", "\\left(", "\\right)"));
  }

  /** The name of a function in this notation. */
  public final String name(Operator function) {
    return function.equals(Operators.SIGMOID) ? notation.sigmoid() : function.form().latex();
  }

  /** An expression, in brackets where it binds less tightly than this. */
  protected final String within(Expr expr, int binding) {
    boolean brackets = expr instanceof Apply a && binding(a) < binding;
    return brackets ? "\\left(" + print(expr) + "\\right)" : print(expr);
  }

  /** A square shows as one thing with its exponent. */
  private static int binding(Apply apply) {
    boolean square =
        apply.operator().equals(Operators.TIMES) && apply.args().get(0).equals(apply.args().get(1));
    return square ? Form.ATOM : apply.operator().form().binding();
  }
}
