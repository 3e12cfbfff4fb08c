package org.unroll.notation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;

/**
 * The letters of a cell's names in a notation, each in its mark <code>\sym{id}{...}</code>, so that a
 * view can find it again.
 */
final class CellLetters {

  /** Weights of the read-out, which an error passes on its way into a cell. */
  private static final Set<String> READOUT = Set.of("V", "b_y");

  private final Notation notation;
  private final Set<String> constants;
  private final int shift;
  private final Elsewhere where;

  /**
   * Letters.
   *
   * @param shift 1 for what the next step does, else 0
   * @param where they belong
   */
  CellLetters(Cell cell, Notation notation, int shift, Elsewhere where) {
    this.notation = notation;
    this.shift = shift;
    this.where = where;
    this.constants =
        Stream.concat(
                READOUT.stream(), cell.weights().stream().map(weight -> weight.getKey().name()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A name or its gradient. */
  String of(Symbol symbol) {
    return marked(symbol, symbol.gradient() ? gradient(symbol) : join(parts(symbol)));
  }

  /** The letters of a name in the parts that the lecture writes apart, each in the same mark. */
  List<String> markedParts(Symbol symbol) {
    return parts(symbol).stream().map(part -> marked(symbol, part)).toList();
  }

  /** Two matrices written as one. */
  String joint(Symbol first, Symbol second) {
    String letter = notation.joint(first.name(), second.name()).orElseThrow();
    return "\\sym{" + Mark.id(List.of(mark(first), mark(second))) + "}{" + letter + "}";
  }

  /** The gradient of two matrices written as one. */
  String jointGradient(Symbol first, Symbol second) {
    String letter = notation.joint(first.name(), second.name()).orElseThrow();
    String id = Mark.id(List.of(mark(first.toGradient()), mark(second.toGradient())));
    return "\\sym{" + id + "}{" + derivative(letter) + "}";
  }

  /** The gradient of a name that has no letters, after what it stands for. */
  String gradient(Symbol symbol, String value) {
    return marked(symbol.toGradient(), derivative("\\left(" + value + "\\right)"));
  }

  /** Letters with something above them, such as a transposition or a square. */
  String raised(Symbol symbol, String above) {
    String letters = join(parts(symbol));
    if (!where.isHere() && !symbol.gradient()) {
      return Elsewhere.above(letters, above);
    }
    boolean taken = symbol.gradient() || letters.contains("^") || letters.contains("'");
    String base = symbol.gradient() ? gradient(symbol) : letters;
    return marked(
        symbol, taken ? "\\left(" + base + "\\right)^{" + above + "}" : base + "^{" + above + "}");
  }

  private List<String> parts(Symbol symbol) {
    Time time = time(symbol);
    List<String> letters =
        symbol.name().indexOf('.') > 0
            ? List.of(notation.net(root(symbol), where, time))
            : notation.letters(symbol.name(), isConstant(symbol), where, time);
    return letters.stream().map(part -> Elsewhere.above(part, where.layer())).toList();
  }

  /** Names that are written apart but summed, such as two biases, have the same gradient. */
  private String gradient(Symbol symbol) {
    String each = parts(symbol).stream().map(this::derivative).collect(Collectors.joining("="));
    return symbol.name().indexOf('.') > 0
        ? notation
            .error(root(symbol), where, time(symbol))
            .map(letters -> Elsewhere.above(letters, where.layer()))
            .orElse(each)
        : each;
  }

  private String derivative(String letters) {
    return "\\frac{\\partial " + notation.loss() + "}{\\partial " + letters + "}";
  }

  private boolean isConstant(Symbol symbol) {
    return constants.contains(symbol.name());
  }

  private Time time(Symbol symbol) {
    int own = symbol.moment() == Moment.BEFORE ? -1 : 0;
    return isConstant(symbol) ? Time.NOW : Time.of(own + shift);
  }

  /** What is drawn elsewhere is not what is pointed at here. */
  private String marked(Symbol symbol, String letters) {
    return !where.isHere() ? letters : "\\sym{" + mark(symbol) + "}{" + letters + "}";
  }

  private Mark mark(Symbol symbol) {
    return new Mark(symbol.name(), symbol.gradient(), time(symbol));
  }

  private static String join(List<String> parts) {
    return String.join("+", parts);
  }

  /** The equation an inner term belongs to. */
  private static String root(Symbol inner) {
    return inner.name().substring(0, inner.name().indexOf('.'));
  }
}
