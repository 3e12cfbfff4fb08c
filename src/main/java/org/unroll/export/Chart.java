package org.unroll.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/**
 * One chart, ready to be drawn on any device: a pixel image for the window and PNG, SVG, PDF. Made
 * for one size, because type and ticks depend on it. Not for use by two threads at once.
 */
public final class Chart {

  private final JFreeChart chart;
  private final OverlayPlot plot;
  private final Rectangle2D area;

  Chart(JFreeChart chart, OverlayPlot plot, Rectangle2D area) {
    this.chart = chart;
    this.plot = plot;
    this.area = area;
  }

  /**
   * Lays a description out.
   *
   * @param width in pixels, positive
   * @param height in pixels, positive
   */
  public static Chart of(ChartSpec spec, ChartStyle style, double width, double height) {
    return new ChartBuilder(spec, style, new Rectangle2D.Double(0, 0, width, height)).build();
  }

  /**
   * Draws at the origin.
   *
   * @param g colour, stroke, font and hints are changed
   * @return where the plot lies
   */
  public PlotFrame draw(Graphics2D g) {
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(g, area, info);
    return plot.frame(info.getPlotInfo());
  }
}
