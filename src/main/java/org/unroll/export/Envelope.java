package org.unroll.export;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * The area that a line with many points covers: for each column of pixels the lowest and the highest
 * place the line goes through. Every spike stays visible, a million points cost as much as a
 * thousand, and filling an area is several times faster than drawing the zigzag. Gaps stay gaps.
 */
final class Envelope {

  private final PlotFrame frame;
  private final double[] high;
  private final double[] low;

  private Envelope(PlotFrame frame, int columns) {
    this.frame = frame;
    this.high = new double[columns];
    this.low = new double[columns];
    Arrays.fill(high, Double.NaN);
    Arrays.fill(low, Double.NaN);
  }

  /** The area of a line, with half a pen above and below it. */
  static Path2D of(Series series, PlotFrame frame, double pen) {
    Envelope envelope = new Envelope(frame, Math.max(1, (int) Math.ceil(frame.width())));
    for (int i = 0; i < series.size(); i++) {
      envelope.segment(series, i);
    }
    return envelope.path(pen / 2);
  }

  /** Takes in the stretch from a point to the next; a point without a next stands alone. */
  private void segment(Series series, int i) {
    double fromX = frame.pixelX(series.x()[i]) - frame.left();
    double fromY = frame.pixelY(series.y()[i]);
    include(column(fromX), fromY);
    if (i + 1 < series.size()) {
      double toX = frame.pixelX(series.x()[i + 1]) - frame.left();
      double slope = (frame.pixelY(series.y()[i + 1]) - fromY) / (toX - fromX);
      for (int border = column(fromX) + 1; border <= column(toX); border++) {
        double y = fromY + slope * (border - fromX);
        include(border - 1, y);
        include(border, y);
      }
    }
  }

  private int column(double x) {
    return Math.max(0, Math.min(high.length - 1, (int) x));
  }

  private void include(int column, double y) {
    if (!Double.isNaN(y)) {
      high[column] = high[column] <= y ? high[column] : y;
      low[column] = low[column] >= y ? low[column] : y;
    }
  }

  private Path2D path(double rim) {
    Path2D path = new Path2D.Double();
    for (int from = 0; from < high.length; from++) {
      int to = from;
      while (to < high.length && !Double.isNaN(high[to])) {
        to++;
      }
      if (to > from) {
        band(path, from, to, rim);
        from = to;
      }
    }
    return path;
  }

  /** One connected piece: along the upper edge to the right, along the lower one back. */
  private void band(Path2D path, int from, int to, double rim) {
    path.moveTo(frame.left() + from, high[from] - rim);
    for (int i = from; i < to; i++) {
      path.lineTo(centre(i), high[i] - rim);
    }
    double right = Math.min(frame.left() + to, frame.left() + frame.width());
    path.lineTo(right, high[to - 1] - rim);
    path.lineTo(right, low[to - 1] + rim);
    for (int i = to - 1; i >= from; i--) {
      path.lineTo(centre(i), low[i] + rim);
    }
    path.lineTo(frame.left() + from, low[from] + rim);
    path.closePath();
  }

  private double centre(int column) {
    return frame.left() + Math.min(column + 0.5, frame.width());
  }
}
