package org.unroll.view.cell;

import org.unroll.view.stage.Box;

/**
 * How large the parts of a diagram are drawn.
 *
 * @param layerWidth width of a layer's box
 * @param layerHeight height of a layer's box
 * @param radius of round parts
 * @param endWidth width of the column of a state at the edge of the cell
 * @param endHeight height of that column
 * @param chipWidth width of the input
 * @param chipHeight height of the input
 */
record Sizes(
    double layerWidth,
    double layerHeight,
    double radius,
    double endWidth,
    double endHeight,
    double chipWidth,
    double chipHeight) {

  private static final double WORD = 1.7;

  /** Sizes that suit a grid whose fields are so large. */
  static Sizes of(double column, double row, double layerColumns, double layerRows) {
    return new Sizes(
        Math.min(170, column * layerColumns),
        Math.min(270, row * layerRows),
        within(Math.min(column, row) * 0.56, 10, 20),
        within(column * 0.95, 14, 30),
        within(row * 2.1, 36, 96),
        within(column * 3.4, 56, 120),
        within(row * 0.95, 22, 34));
  }

  /** The box of a part whose middle stands at a place. */
  Box box(Part part, double x, double y) {
    double width = width(part);
    double height = height(part);
    return new Box(Math.rint(x - width / 2), Math.rint(y - height / 2), width, height);
  }

  double width(Part part) {
    return Math.rint(
        switch (part.kind()) {
          case LAYER -> layerWidth;
          case BEFORE, AFTER -> endWidth;
          case INPUT -> chipWidth;
          case VALVE, OPERATOR -> 2 * radius * (part.sign().length() > 2 ? WORD : 1);
        });
  }

  double height(Part part) {
    return Math.rint(
        switch (part.kind()) {
          case LAYER -> layerHeight;
          case BEFORE, AFTER -> endHeight;
          case INPUT -> chipHeight;
          case VALVE, OPERATOR -> 2 * radius;
        });
  }

  private static double within(double wanted, double least, double most) {
    return Math.max(least, Math.min(most, wanted));
  }
}
