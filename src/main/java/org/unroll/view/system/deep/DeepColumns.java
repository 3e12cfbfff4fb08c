package org.unroll.view.system.deep;

import org.unroll.view.stage.Box;

/** Where the columns of a deep network stand: the inputs, every hidden layer, and the read-out. */
record DeepColumns(int depth, int units, double width, double height) {

  private static final double HEAD = 20;
  private static final double FOOT = 42;
  private static final double WIDEST = 40;
  private static final double TALLEST = 26;

  /** Pixels from column to column. */
  double pitch() {
    return width / (depth + 2);
  }

  /** The middle of column l; 0 are the inputs, depth + 1 the read-out. */
  double middle(int l) {
    return pitch() * (l + 0.5);
  }

  /** Number of cells of a column. */
  int cells(int l) {
    return l == 0 ? 2 : l == depth + 1 ? 1 : units;
  }

  private double cellHeight() {
    return Math.min(TALLEST, Math.floor((height - HEAD - FOOT) / units));
  }

  /** A whole column. */
  Box column(int l) {
    double wide = Math.max(6, Math.min(WIDEST, pitch() * 0.6));
    double high = cellHeight() * cells(l);
    double centre = HEAD + cellHeight() * units / 2.0;
    return new Box(middle(l) - wide / 2, centre - high / 2, wide, high);
  }

  /** A cell of a column: its value and its delta side by side. */
  Box cell(int l, int j) {
    Box column = column(l);
    return new Box(column.x(), column.y() + cellHeight() * j, column.width(), cellHeight());
  }

  /** The half of a cell that shows its value. */
  Box value(int l, int j) {
    Box cell = cell(l, j).inset(1);
    return l == 0 ? cell : new Box(cell.x(), cell.y(), cell.width() / 2, cell.height());
  }

  /** The half of a cell that shows its delta. */
  Box delta(int l, int j) {
    Box cell = cell(l, j).inset(1);
    return new Box(cell.centreX(), cell.y(), cell.width() / 2, cell.height());
  }

  /** Height at which the names of the layers stand. */
  double names() {
    return HEAD + cellHeight() * units + 12;
  }

  /** Height at which the legend stands. */
  double legend() {
    return height - 9;
  }

  /** Whether there is room for wires between columns. */
  boolean hasWires() {
    return pitch() - column(1).width() > 22;
  }
}
