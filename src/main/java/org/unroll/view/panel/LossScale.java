package org.unroll.view.panel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.unroll.lab.CellSnapshot;

/**
 * Where losses stand in a chart: updates evenly, losses by their logarithm. What is not above zero has
 * no place on it.
 *
 * @param lastUpdate right end; the left one is 0
 * @param least loss at the foot
 * @param most loss at the top
 */
record LossScale(double lastUpdate, double least, double most) {

  /** The scale on which all losses and the loss of guessing find room. */
  static LossScale of(List<CellSnapshot> cells, double guessing) {
    double last =
        cells.stream().flatMapToDouble(cell -> Arrays.stream(cell.losses().x())).max().orElse(0);
    double[] losses =
        DoubleStream.concat(
                DoubleStream.of(guessing),
                cells.stream().flatMapToDouble(cell -> Arrays.stream(cell.losses().y())))
            .filter(loss -> loss > 0 && Double.isFinite(loss))
            .toArray();
    return new LossScale(
        last, Arrays.stream(losses).min().orElse(1), Arrays.stream(losses).max().orElse(1));
  }

  /** Whether there is nothing to draw yet. */
  boolean isEmpty() {
    return lastUpdate <= 0 || most <= least;
  }

  /** 0 at the left, 1 at the right. */
  double across(double update) {
    return update / lastUpdate;
  }

  /** 0 at the foot, 1 at the top; guessing at 0 stands at the foot. */
  double up(double loss) {
    return loss <= least ? 0 : Math.log(loss / least) / Math.log(most / least);
  }
}
