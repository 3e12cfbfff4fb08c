package org.unroll.view.formula;

import java.util.List;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;
import org.unroll.notation.Arrangement;
import org.unroll.notation.ExprPrinter;
import org.unroll.notation.Notation;
import org.unroll.notation.Summand;

/** Prints an expression as its letters are printed, with one unit's numbers in their places. */
final class NumberPrinter extends ExprPrinter {

  private final Arrangement arrangement;
  private final StepNumbers numbers;
  private final int unit;

  NumberPrinter(Notation notation, Arrangement arrangement, StepNumbers numbers, int unit) {
    super(notation);
    this.arrangement = arrangement;
    this.numbers = numbers;
    this.unit = unit;
  }

  /** The numbers of an expression that stands by itself or at the beginning. */
  String line(Expr expr) {
    return tidy(print(expr));
  }

  /** A negative number needs its brackets only behind a sign of operation. */
  static String tidy(String latex) {
    return latex
        .replaceAll("\\\\left\\((\\([^()]*\\))\\\\right\\)", "$1")
        .replaceAll("^\\((-[^()]*)\\)(?!\\^)", "$1")
        .replaceAll("\\\\left\\(\\((-[^()]*)\\)(?!\\^)", "\\\\left($1")
        .replaceAll("\\+ \\(-([^()]*)\\)(?!\\^)", "- $1")
        .replaceAll("- \\(-([^()]*)\\)(?!\\^)", "+ $1");
  }

  @Override
  protected String times() {
    return "\\cdot";
  }

  @Override
  protected String symbol(Symbol symbol) {
    return Digits.factor(numbers.at(symbol, unit));
  }

  /** Inside a longer expression a product with a matrix is shown by its result. */
  @Override
  protected String product(Apply product) {
    return Digits.factor(numbers.at(product, unit));
  }

  @Override
  protected String square(Expr base) {
    return base instanceof Symbol
        ? print(base) + "^{2}"
        : "\\left(" + tidy(print(base)) + "\\right)^{2}";
  }

  @Override
  protected String sum(Apply sum) {
    List<Summand> terms = arrangement.terms(sum);
    StringBuilder text = new StringBuilder();
    for (Summand term : terms) {
      for (Expr part : term.parts()) {
        String sign = term.negative() ? "- " : text.isEmpty() ? "" : "+ ";
        text.append(sign).append(print(part));
      }
    }
    return tidy(text.toString());
  }
}
