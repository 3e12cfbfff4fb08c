package org.unroll.expr;

import java.util.stream.Collectors;

/** Prints expressions as equation text that the parser reads back to an equal tree. */
final class ExprText {

  private ExprText() {}

  static String print(Expr expr) {
    return expr instanceof Apply apply ? print(apply) : expr.toString();
  }

  private static String print(Apply apply) {
    Form form = apply.operator().form();
    return switch (form.style()) {
      case CALL ->
          form.text()
              + apply.args().stream()
                  .map(ExprText::print)
                  .collect(Collectors.joining(", ", "(", ")"));
      case PREFIX -> form.text() + within(apply.args().get(0), form.binding());
      case TRANSPOSED ->
          within(apply.args().get(0), Form.ATOM)
              + form.text()
              + within(apply.args().get(1), Form.SIGN);
      case INFIX -> infix(apply, form);
    };
  }

  /** The right side needs brackets already at equal binding: a - (b - c), a * (b * c). */
  private static String infix(Apply apply, Form form) {
    String sign = form.binding() == Form.SUM ? " " + form.text() + " " : form.text();
    return within(apply.args().get(0), form.binding())
        + sign
        + within(apply.args().get(1), form.binding() + 1);
  }

  private static String within(Expr expr, int binding) {
    boolean brackets = expr instanceof Apply apply && apply.operator().form().binding() < binding;
    boolean negative = expr instanceof Literal literal && literal.value() < 0 && binding > Form.SUM;
    return brackets || negative ? "(" + print(expr) + ")" : print(expr);
  }
}
