package org.unroll.view.formula;

import java.util.Optional;
import org.unroll.lab.UpdateNumbers;
import org.unroll.lab.WeightUpdate;

/**
 * One number of a weight in one update.
 *
 * @param numbers of the update
 * @param weight which has the number
 * @param name of the weight in its cell, such as {@code W_f}
 * @param place of the number, row by row
 */
record UpdateContent(UpdateNumbers numbers, WeightUpdate weight, String name, int place) {

  /**
   * The number that is worked out: in the unit's row the one that was asked for, else the one with the
   * largest gradient.
   *
   * @param layer of the weight
   * @param column counted from 0; -1 for the one with the largest gradient
   */
  static Optional<UpdateContent> of(
      UpdateNumbers numbers, String layer, String name, int unit, int column) {
    return numbers
        .weight(layer + "." + name)
        .map(weight -> new UpdateContent(numbers, weight, name, place(weight, unit, column)));
  }

  private static int place(WeightUpdate weight, int unit, int column) {
    if (weight.rows() == 1) {
      return Math.min(unit, weight.columns() - 1);
    }
    int row = Math.min(unit, weight.rows() - 1) * weight.columns();
    if (column >= 0) {
      return row + Math.min(column, weight.columns() - 1);
    }
    int largest = row;
    for (int place = row; place < row + weight.columns(); place++) {
      boolean larger = Math.abs(weight.gradient()[place]) > Math.abs(weight.gradient()[largest]);
      largest = larger ? place : largest;
    }
    return largest;
  }

  /** Row and column as a notation counts them: row vectors make the weights lie on their side. */
  String entry(boolean turned) {
    int row = place / weight.columns() + 1;
    int column = place % weight.columns() + 1;
    if (weight.rows() == 1) {
      return "" + column;
    }
    return turned ? column + ", " + row : row + ", " + column;
  }

  double gradient() {
    return weight.gradient()[place];
  }

  double clipped() {
    return weight.clipped()[place];
  }

  /** The gradient that the rule is given. */
  double used() {
    return weight.noisy()[place];
  }

  double before() {
    return weight.before()[place];
  }

  double after() {
    return weight.after()[place];
  }

  /** What the optimiser has kept for the number before the update. */
  double keptBefore(int which) {
    return weight.keptBefore().get(which)[place];
  }

  /** What it keeps for the number from now on. */
  double keptAfter(int which) {
    return weight.keptAfter().get(which)[place];
  }

  /** All that it keeps from now on. */
  double[] keptAfter() {
    return weight.keptAfter().stream().mapToDouble(kept -> kept[place]).toArray();
  }
}
