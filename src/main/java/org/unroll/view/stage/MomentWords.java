package org.unroll.view.stage;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;
import org.unroll.model.EquationScript;
import org.unroll.model.Moment;
import org.unroll.model.Operation;
import org.unroll.text.Texts;

/**
 * Says where in a pass a moment stands, from the pass down to the operation.
 *
 * @param texts the language
 * @param letters what is written for a symbol of the cell in the learner's notation
 */
public record MomentWords(Texts texts, UnaryOperator<String> letters) {

  /** The index t-1, as it stands in formulas. */
  private static final String BEFORE = "\u209c\u208b\u2081";

  private static final String SIGMOID = "\u03c3";

  /** Words in the cell's own letters. */
  public MomentWords(Texts texts) {
    this(texts, UnaryOperator.identity());
  }

  /** Words in the letters of a cell's face. */
  public static MomentWords of(Texts texts, CellFace face) {
    return new MomentWords(texts, face::written);
  }

  /** One sentence: "Forward, step 5 of 12, forget gate f." */
  public String of(Moment moment) {
    int step = moment.step() + 1;
    if (moment.isWhole()) {
      return texts.get("moment." + phase(moment), step, moment.length());
    }
    String key = "moment." + phase(moment) + (moment.operation().isEmpty() ? ".equation" : ".term");
    return texts.get(key, step, moment.length(), equation(moment), part(moment));
  }

  /** What is at work inside the time step, "forget gate f"; empty if it is the whole step. */
  public String equation(Moment moment) {
    return moment.equation().map(symbol -> named(moment.script().cellId(), symbol)).orElse("");
  }

  /** A symbol with its name: "forget gate f"; the symbol alone if it has no name. */
  public String named(String cellId, String symbol) {
    String name = new SymbolNames(texts).of(Explanation.family(cellId), symbol);
    String letter = letters.apply(symbol);
    return name.equals(symbol) ? letter : texts.get("moment.named", name, letter);
  }

  /** The operation: forward the term it computes, backward the term whose gradient it adds to. */
  public String part(Moment moment) {
    return moment
        .operation()
        .map(operation -> part(moment.work().orElseThrow(), operation))
        .orElse("");
  }

  private String part(EquationScript equation, Operation operation) {
    Symbol target = operation.target();
    Symbol value = new Symbol(target.name(), target.moment(), false);
    String text =
        operation.isBackward() || operation.source().isInner()
            ? written(equation.writtenOut(value))
            : written(value) + " = " + written(equation.writtenOut(operation.value()));
    return text.replace('*', '·').replace("sigmoid", SIGMOID);
  }

  /** An expression or a symbol in the learner's letters. */
  String written(Expr expr) {
    return lettered(expr).toString().replace("[t-1]", BEFORE);
  }

  private Expr lettered(Expr expr) {
    if (expr instanceof Symbol symbol) {
      return new Symbol(letters.apply(symbol.name()), symbol.moment(), symbol.gradient());
    }
    return expr instanceof Apply apply
        ? new Apply(apply.operator(), apply.args().stream().map(this::lettered).toList())
        : expr;
  }

  private static String phase(Moment moment) {
    return moment.phase().name().toLowerCase(Locale.ROOT);
  }
}
