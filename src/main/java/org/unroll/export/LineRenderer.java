package org.unroll.export;

import java.awt.geom.Ellipse2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Draws each line as one path, and a point without neighbours, which no line can show, as a dot. */
final class LineRenderer extends XYLineAndShapeRenderer {

  private final transient SeriesDataset data;

  /**
   * For one chart.
   *
   * @param dot radius of a lonely point in pixels
   */
  LineRenderer(SeriesDataset data, double dot) {
    super(true, true);
    this.data = data;
    setDrawSeriesLineAsPath(true);
    setDefaultShape(new Ellipse2D.Double(-dot, -dot, 2 * dot, 2 * dot), false);
    setAutoPopulateSeriesShape(false);
  }

  @Override
  public boolean getItemShapeVisible(int series, int item) {
    return !has(series, item - 1) && !has(series, item + 1);
  }

  private boolean has(int series, int item) {
    return item >= 0
        && item < data.getItemCount(series)
        && !Double.isNaN(data.getYValue(series, item));
  }
}
