package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Stroke;

/**
 * How thick and how dashed lines are. A line with about as many points as the plot has columns is
 * noise at that size: it is drawn thin and solid, because dashes along a zigzag say nothing.
 *
 * @param width of a normal line, in pixels
 * @param columns of pixels the chart has
 */
record Pens(float width, double columns) {

  private static final double DENSE = 0.5;
  private static final float THIN = 0.6f;
  private static final float REFERENCE = 0.65f;

  /** Whether a line has more points than can be told apart. */
  boolean isDense(Series series) {
    return series.size() > columns * DENSE;
  }

  /** Width of a dense line, in pixels. */
  float thin() {
    return width * THIN;
  }

  /** The pen of a line. */
  Stroke of(Series series) {
    return isDense(series)
        ? new BasicStroke(thin())
        : pen(series.role().dash(), series.role() == SeriesRole.UNIT ? thin() : width);
  }

  /** The pen of levels to compare with. */
  Stroke reference() {
    return pen(SeriesRole.BASELINE.dash(), width * REFERENCE);
  }

  private static Stroke pen(float[] dash, float width) {
    for (int i = 0; i < dash.length; i++) {
      dash[i] *= width / 2;
    }
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
