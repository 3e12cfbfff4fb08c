package org.unroll.view.stage;

/**
 * How the width of the stage is shared out among the time steps that are visible.
 *
 * @param left where the first column begins
 * @param slot width of a column, fractional
 * @param first the first visible time step
 * @param count number of visible time steps
 * @param length T
 */
record Columns(double left, double slot, int first, int count, int length) {

  /** Room for the names of the states, left of the first cell. */
  static final double GUTTER = 26;

  private static final double NARROWEST = 19.5;
  private static final double WIDEST = 170;
  private static final double CHARACTER = 7.4;
  private static final double UPRIGHT = 7;

  /**
   * Shares out a width so that the current step and its neighbours are visible.
   *
   * <p>Where not all steps fit, the sequence is turned like pages that overlap by two, which depends on
   * the step alone: going back shows the very same picture again.
   *
   * @param current the step at work, or the one to look at
   */
  static Columns of(int length, double width, int current) {
    double room = width - 2 * Rows.EDGE - GUTTER;
    int count = (int) Math.max(1, Math.min(length, Math.floor(room / NARROWEST)));
    double slot = Math.min(WIDEST, room / count);
    double left = Rows.EDGE + GUTTER + Math.floor((room - slot * count) / 2);
    return new Columns(left, slot, firstVisible(length, count, current), count, length);
  }

  private static int firstVisible(int length, int count, int current) {
    if (count >= length || count < 3) {
      return Math.max(0, Math.min(length - count, current));
    }
    int page = Math.max(0, current) / (count - 2);
    return Math.max(0, Math.min(length - count, page * (count - 2) - 1));
  }

  /** Whether some steps are out of sight. */
  boolean scrolls() {
    return count < length;
  }

  Density density() {
    return Density.of(slot - gap());
  }

  /** Space between two cards. */
  double gap() {
    return Math.round(Math.max(3, Math.min(24, slot * 0.18)));
  }

  /** Left edge of a visible step's column, on a whole pixel. */
  double edge(int step) {
    return Math.round(left + slot * (step - first));
  }

  /** Inputs that are too wide for their column stand upright, which takes height. */
  double chipHeight(StageShape shape) {
    return isUpright(shape) ? Math.min(56, 10 + shape.longestInput() * UPRIGHT) : 26;
  }

  private boolean isUpright(StageShape shape) {
    return shape.longestInput() > 1 && shape.longestInput() * CHARACTER + 8 > slot - gap() / 2;
  }
}
