package org.unroll.view.system.window;

import org.unroll.lab.system.window.Course;
import org.unroll.view.stage.Box;

/** Where the numbers of a series stand: what goes in, above the curve of what comes out. */
record SeriesRows(double width, double height, double lowest, double highest) {

  private static final double NAMES = 46;
  private static final double CELL = 20;
  private static final double TOP = 4;
  private static final double GAP = 5;
  private static final double STATE = 12;
  private static final double PLOT_TOP = TOP + 2 * CELL + GAP + STATE + 18;
  private static final double LEGEND = 20;

  /** Right end of the names of the rows. */
  double nameEnd() {
    return NAMES - 6;
  }

  /** Width of a step. */
  double pitch() {
    return (width - NAMES) / Course.LENGTH;
  }

  /** Left end of a step. */
  double left(int t) {
    return NAMES + t * pitch();
  }

  /** Middle of a step. */
  double middle(int t) {
    return left(t) + pitch() / 2;
  }

  /** The cell of x_t. */
  Box input(int t) {
    return new Box(left(t), TOP, pitch(), CELL);
  }

  /** The cell of y_{t-1}. */
  Box former(int t) {
    return new Box(left(t), TOP + CELL + GAP, pitch(), CELL);
  }

  /** Height of the line for the state. */
  double state() {
    return TOP + 2 * CELL + GAP + STATE;
  }

  /** The curves' room. */
  Box plot() {
    return new Box(NAMES, PLOT_TOP, width - NAMES, Math.max(20, height - PLOT_TOP - LEGEND));
  }

  /** Height of a value; what lies outside stands at the edge. */
  double y(double value) {
    Box plot = plot();
    double share = (value - lowest) / (highest - lowest);
    return plot.bottom() - plot.height() * Math.max(0, Math.min(1, share));
  }

  /** Height of the legend. */
  double legend() {
    return height - LEGEND / 2 + 2;
  }

  /** The step at a place, from 0. */
  int stepAt(double x) {
    return (int) Math.max(0, Math.min(Course.LENGTH - 1, Math.floor((x - NAMES) / pitch())));
  }
}
