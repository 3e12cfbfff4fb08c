package org.unroll.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.expr.ShapeMismatch.Kind;

/**
 * The shapes of names, and through the operators' rules of every expression over them. A weight that
 * occurs for the first time gets the only shape that fits.
 */
public final class Shapes {

  private final Map<Symbol, Shape> known;

  /** Starts from the names whose shapes are given: inputs and states. The map is copied. */
  public Shapes(Map<Symbol, Shape> given) {
    known = new HashMap<>(given);
  }

  /** All names seen so far. */
  public Map<Symbol, Shape> known() {
    return Map.copyOf(known);
  }

  /** Declares a name; a gradient has the shape of its name and needs no declaration. */
  public void declare(Symbol symbol, Shape shape) {
    known.put(symbol, shape);
  }

  /**
   * Shape of an expression all of whose names are known.
   *
   * @throws ShapeMismatch naming the term that does not fit
   */
  public Shape of(Expr expr) {
    return infer(expr, null);
  }

  /**
   * Shape of an expression; weights not seen before are declared on the way.
   *
   * @param wanted the shape the result should have, or null
   * @throws ShapeMismatch naming the term that does not fit
   */
  public Shape infer(Expr expr, Shape wanted) {
    if (expr instanceof Literal) {
      return Shape.SCALAR;
    }
    if (expr instanceof Symbol symbol) {
      return ofSymbol(symbol, wanted);
    }
    return ofApply((Apply) expr, wanted);
  }

  private Shape ofSymbol(Symbol symbol, Shape wanted) {
    Shape shape = known.get(new Symbol(symbol.name(), symbol.moment(), false));
    return shape != null ? shape : declareWeight(symbol, wanted);
  }

  private Shape declareWeight(Symbol symbol, Shape wanted) {
    if (wanted == null) {
      throw new ShapeMismatch(Kind.UNTOLD, symbol);
    }
    boolean matrix = wanted.kind() == Shape.Kind.MATRIX;
    if (matrix != symbol.isCapital()) {
      throw new ShapeMismatch(matrix ? Kind.SMALL_MATRIX : Kind.CAPITAL_VECTOR, symbol);
    }
    Shape shape = matrix ? wanted : Shape.shared(wanted.rows());
    known.put(symbol, shape);
    return shape;
  }

  /** Arguments that need no hint come first: they tell the shapes of new weights. */
  private Shape ofApply(Apply apply, Shape wanted) {
    ShapeRule rule = apply.operator().shapes();
    Shape[] shapes = new Shape[apply.args().size()];
    for (boolean hinted : new boolean[] {false, true}) {
      for (int i = 0; i < shapes.length; i++) {
        if (shapes[i] == null && (hinted || !isNew(apply.args().get(i)))) {
          Shape hint = rule.expected(i, Arrays.asList(shapes), wanted);
          shapes[i] = infer(apply.args().get(i), hint);
        }
      }
    }
    return result(apply, new ArrayList<>(Arrays.asList(shapes)));
  }

  private boolean isNew(Expr expr) {
    return expr instanceof Symbol symbol
        && !known.containsKey(new Symbol(symbol.name(), symbol.moment(), false));
  }

  private static Shape result(Apply apply, List<Shape> shapes) {
    try {
      return apply.operator().shapes().result(shapes);
    } catch (ShapeMismatch mismatch) {
      throw new ShapeMismatch(Kind.IN_TERM, apply, mismatch.diagnostic(), terms(apply, shapes));
    }
  }

  /** The term's parts with their shapes; that a number is a number need not be said. */
  private static String terms(Apply apply, List<Shape> shapes) {
    return IntStream.range(0, shapes.size())
        .filter(i -> shapes.get(i).kind() != Shape.Kind.SCALAR)
        .mapToObj(i -> apply.args().get(i) + ": " + shapes.get(i))
        .collect(Collectors.joining(", "));
  }
}
