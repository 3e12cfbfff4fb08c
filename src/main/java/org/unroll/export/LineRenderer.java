package org.unroll.export;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Draws each line as one path, and a point without neighbours, which no line can show, as a dot. */
final class LineRenderer extends XYLineAndShapeRenderer {

  private final transient SeriesDataset data;
  private final double rim;

  /**
   * For one chart.
   *
   * @param dot radius of a lonely point in pixels
   */
  LineRenderer(SeriesDataset data, double dot) {
    super(true, true);
    this.data = data;
    this.rim = dot;
    setDrawSeriesLineAsPath(true);
    setDefaultShape(new Ellipse2D.Double(-dot, -dot, 2 * dot, 2 * dot), false);
    setAutoPopulateSeriesShape(false);
  }

  @Override
  public boolean getItemShapeVisible(int series, int item) {
    return !has(series, item - 1) && !has(series, item + 1);
  }

  /** Lets a line along the edge of the plot keep its full width. */
  @Override
  protected void drawFirstPassShape(Graphics2D g, int pass, int series, int item, Shape line) {
    Shape clip = g.getClip();
    Rectangle2D plot = clip.getBounds2D();
    g.setClip(
        new Rectangle2D.Double(
            plot.getX() - rim,
            plot.getY() - rim,
            plot.getWidth() + 2 * rim,
            plot.getHeight() + 2 * rim));
    super.drawFirstPassShape(g, pass, series, item, line);
    g.setClip(clip);
  }

  private boolean has(int series, int item) {
    return item >= 0
        && item < data.getItemCount(series)
        && !Double.isNaN(data.getYValue(series, item));
  }
}
