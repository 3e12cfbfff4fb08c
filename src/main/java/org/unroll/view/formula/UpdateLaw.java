package org.unroll.view.formula;

import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.engine.UpdateRule;
import org.unroll.expr.Symbol;
import org.unroll.notation.GradientLine;
import org.unroll.notation.GradientLine.Kind;
import org.unroll.notation.GradientPrinter;
import org.unroll.notation.LatexPrinter;
import org.unroll.notation.Notation;

/**
 * The rule of an optimiser for one weight in the letters of a notation. The k-th update is written with k
 * as an index, so that nobody takes it for a time step.
 */
final class UpdateLaw {

  private static final List<String> DECAYS = List.of("first", "second");

  private final Notation notation;
  private final UpdateRule rule;
  private final String weight;
  private final String derivative;

  /** The rule for a weight of a cell or of its read-out. */
  UpdateLaw(Cell cell, Notation notation, UpdateRule rule, String name) {
    this.notation = notation;
    this.rule = rule;
    Symbol symbol = Symbol.now(name);
    this.weight = new LatexPrinter(cell, notation).print(symbol);
    this.derivative =
        new GradientPrinter(cell, notation)
            .target(new GradientLine(Kind.WEIGHT, List.of(symbol), List.of()));
  }

  /** The change of the weight, which is the formula that the calculation ends in. */
  String formula() {
    return weight + "\\leftarrow " + weight + "- " + step();
  }

  /** The gradient that a rule is given. */
  private String g() {
    return letter("gradient") + "_{k}";
  }

  String gradient() {
    return g() + "=" + derivative;
  }

  /** What clipping makes of the gradient. */
  String clipped(boolean norm) {
    String most = letter("threshold");
    String clipped =
        norm
            ? "\\min(1," + most + "/\\|" + g() + "\\|)\\, " + g()
            : "\\max\\left(-" + most + ",\\min\\left(" + most + "," + g() + "\\right)\\right)";
    return g() + "\\leftarrow " + clipped;
  }

  /** What noise makes of it. */
  String noisy() {
    return g() + "\\leftarrow " + g() + "+ \\mathcal{N}(0,\\sigma_{k}^{2})";
  }

  /** How something that is kept goes on. */
  String kept(int which) {
    String now = kept(which, "k");
    String old = kept(which, "k-1");
    boolean adam = rule.kind() == UpdateRule.Kind.ADAM;
    String decay = letter(adam ? DECAYS.get(which) : "decay");
    return switch (rule.kind()) {
      case MOMENTUM -> now + "=" + letter("momentum") + "\\, " + old + "+ " + g();
      case ADAGRAD -> now + "=" + old + "+ " + g() + "^{2}";
      default -> {
        String power = adam && which == 0 ? "" : "^{2}";
        yield now + "=" + decay + "\\, " + old + "+ (1-" + decay + ")\\, " + g() + power;
      }
    };
  }

  private String kept(int which, String index) {
    return letter(rule.kind().kept().get(which)) + "_{" + index + "}";
  }

  /** What is kept, freed from the zero it began with. */
  String corrected(int which) {
    String decay = letter(DECAYS.get(which));
    return hat(which) + "=" + kept(which, "k") + "/(1-" + power(decay) + ")";
  }

  private static String power(String letter) {
    return letter + "^{k}";
  }

  private String hat(int which) {
    return "\\hat{" + letter(rule.kind().kept().get(which)) + "}_{k}";
  }

  /** The change of the weight in one low line. */
  String change() {
    String rate = "\\Delta " + weight + "=-" + letter("rate") + "\\, ";
    return switch (rule.kind()) {
      case DESCENT -> rate + g();
      case MOMENTUM -> rate + kept(0, "k");
      case RMSPROP, ADAGRAD -> rate + low(g(), kept(0, "k"));
      case ADAM -> rate + low(hat(0), hat(1));
    };
  }

  private String low(String above, String square) {
    return above + "/(\\sqrt{" + square + "}+" + letter("epsilon") + ")";
  }

  /** What is subtracted from the weight. */
  private String step() {
    String rate = letter("rate") + "\\, ";
    return switch (rule.kind()) {
      case DESCENT -> rate + g();
      case MOMENTUM -> rate + kept(0, "k");
      case RMSPROP, ADAGRAD -> rate + ratio(g(), kept(0, "k"));
      case ADAM -> rate + ratio(hat(0), hat(1));
    };
  }

  private String ratio(String above, String square) {
    return "\\frac{" + above + "}{\\sqrt{" + square + "}+" + letter("epsilon") + "}";
  }

  private String letter(String name) {
    return notation.ofUpdate(name);
  }

  /** The rule in plain text. */
  String spoken(String name) {
    return switch (rule.kind()) {
      case DESCENT -> name + " = " + name + " - rate*g";
      case MOMENTUM -> "v = mu*v + g; " + name + " = " + name + " - rate*v";
      case RMSPROP ->
          "v = rho*v + (1 - rho)*g^2; " + name + " = " + name + " - rate*g/(sqrt(v) + eps)";
      case ADAGRAD -> "s = s + g^2; " + name + " = " + name + " - rate*g/(sqrt(s) + eps)";
      case ADAM ->
          "m = b1*m + (1 - b1)*g; v = b2*v + (1 - b2)*g^2; "
              + name
              + " = "
              + name
              + " - rate*m^/(sqrt(v^) + eps)";
    };
  }
}
