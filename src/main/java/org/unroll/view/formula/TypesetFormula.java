package org.unroll.view.formula;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * A formula as outlines, at a type size of 1. The origin is the left end of the base line, y grows
 * downward. Immutable by contract: nobody changes the outlines.
 *
 * @param width advance width
 * @param height above the base line
 * @param depth below the base line, 0 or more
 * @param parts one per symbol in order of first appearance, first of all what belongs to no symbol
 */
public record TypesetFormula(double width, double height, double depth, List<Part> parts) {

  /** Copies the list. */
  public TypesetFormula {
    parts = List.copyOf(parts);
  }

  /**
   * The outlines of one symbol, all its appearances together.
   *
   * @param symbol its id, empty for what belongs to no symbol
   * @param outline to be filled, non-zero winding
   */
  public record Part(String symbol, Path2D outline) {}
}
