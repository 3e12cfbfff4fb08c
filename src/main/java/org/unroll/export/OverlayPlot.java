package org.unroll.export;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;

/** A plot that lets others draw over it, also outside of the data area, when it is done. */
final class OverlayPlot extends XYPlot {

  private final transient List<Overlay> overlays;
  private final transient AxisRange x;
  private final transient AxisRange y;
  private final transient Scale scale;

  OverlayPlot(List<Overlay> overlays, AxisRange x, AxisRange y, Scale scale) {
    this.overlays = overlays;
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    super.draw(g, area, anchor, state, info);
    PlotFrame frame = frame(info);
    overlays.forEach(overlay -> overlay.draw(g, frame));
  }

  /** Where the plot went in the drawing that filled this info. */
  PlotFrame frame(PlotRenderingInfo info) {
    return PlotFrame.of(info.getDataArea(), x, y, scale);
  }
}
