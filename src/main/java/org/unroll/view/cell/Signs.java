package org.unroll.view.cell;

import java.util.Map;
import org.unroll.expr.Apply;
import org.unroll.expr.Literal;

/** What stands on the parts of a diagram: the signs of textbooks. */
final class Signs {

  /** A weighted sum without a function around it. */
  static final String SUM = "Σ";

  private static final Map<String, String> SIGNS =
      Map.of(
          "plus", "+",
          "minus", "\u2212",
          "times", "×",
          "over", "÷",
          "negate", "\u2212",
          "sigmoid", "σ",
          "tanh", "tanh",
          "identity", "id",
          "relu", "ReLU");

  private Signs() {}

  /** The sign of an operator, with the number it works on if there is one: "1−". */
  static String of(Apply apply) {
    String name = apply.operator().name();
    String sign = SIGNS.getOrDefault(name, name);
    boolean first = apply.args().get(0) instanceof Literal;
    String number = DiagramReader.literals(apply);
    return first ? number + sign : sign + number;
  }
}
