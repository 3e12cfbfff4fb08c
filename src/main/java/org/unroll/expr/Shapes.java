package org.unroll.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      throw new ShapeMismatch("the shape of " + symbol + " cannot be told from this equation");
    }
    boolean matrix = wanted.kind() == Shape.Kind.MATRIX;
    if (matrix != symbol.isCapital()) {
      throw new ShapeMismatch(
          matrix
              ? symbol
                  + " is multiplied like a matrix but written like a vector; "
                  + "matrices begin with a capital letter"
              : symbol
                  + " begins with a capital letter, so it is a matrix and needs a vector on "
                  + "its right, as in "
                  + symbol
                  + "*h; vectors begin with a small letter");
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
        if (shapes[i] == null && isNew(apply.args().get(i)) == hinted) {
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
      throw new ShapeMismatch("in " + apply + ": " + mismatch.getMessage() + terms(apply, shapes));
    }
  }

  private static String terms(Apply apply, List<Shape> shapes) {
    StringBuilder text = new StringBuilder(" (");
    for (int i = 0; i < shapes.size(); i++) {
      text.append(i == 0 ? "" : ", ")
          .append(apply.args().get(i))
          .append(": ")
          .append(shapes.get(i));
    }
    return text.append(")").toString();
  }
}
