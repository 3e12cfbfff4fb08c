package org.unroll.expr;

import java.util.List;

/** How an operator's shapes hang together, in both directions. */
public interface ShapeRule {

  /**
   * Shape of the result.
   *
   * @throws ShapeMismatch if the arguments do not fit each other
   */
  Shape result(List<Shape> args);

  /**
   * The shape an argument must have, judging from the result and from the arguments already known.
   *
   * @param position which argument is asked for
   * @param args shapes of the arguments, null where not known yet
   * @param result shape the result should have, or null
   * @return null when it cannot be told
   */
  Shape expected(int position, List<Shape> args, Shape result);
}
