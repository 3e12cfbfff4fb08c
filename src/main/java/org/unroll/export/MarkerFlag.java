package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.unroll.export.ChartFonts.Weight;

/** The place that is looked at: a dashed line with a flag, and a ring where it meets each line. */
final class MarkerFlag implements Overlay {

  private final ChartSpec spec;
  private final ChartMarker marker;
  private final ChartStyle style;
  private final TypeSizes sizes;
  private final TextLine label;

  MarkerFlag(ChartSpec spec, ChartMarker marker, ChartStyle style, TypeSizes sizes) {
    this.spec = spec;
    this.marker = marker;
    this.style = style;
    this.sizes = sizes;
    this.label = style.fonts().line(marker.label(), Weight.SEMI_BOLD, sizes.tick());
  }

  @Override
  public void draw(Graphics2D g, PlotFrame frame) {
    double x = frame.pixelX(marker.x());
    if (x < frame.left() || x > frame.left() + frame.width()) {
      return;
    }
    g.setColor(style.colors().accent());
    float dash = sizes.space();
    g.setStroke(
        new BasicStroke(
            1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0));
    g.draw(new Line2D.Double(x, frame.top(), x, frame.bottom()));
    flag(g, frame, x);
    spec.series().forEach(series -> ring(g, frame, series));
  }

  /** Height of the flag, which stands on the plot. */
  double height() {
    return label.size() * 1.6;
  }

  private void flag(Graphics2D g, PlotFrame frame, double x) {
    double width = label.width() + 4 * sizes.space();
    double height = height();
    double rightmost = frame.left() + frame.width() - width;
    double left = Math.max(frame.left(), Math.min(rightmost, x - width / 2));
    double top = frame.top() - height;
    g.fill(new RoundRectangle2D.Double(left, top, width, height, height / 2, height / 2));
    g.setColor(style.colors().panel());
    label.drawMiddle(g, left + 2 * sizes.space(), top + height / 2);
  }

  private void ring(Graphics2D g, PlotFrame frame, Series series) {
    int index = series.nearest(marker.x());
    if (index < 0 || Double.isNaN(frame.pixelY(series.y()[index]))) {
      return;
    }
    double radius = 1.1 * sizes.space();
    double x = frame.pixelX(series.x()[index]);
    double y = frame.pixelY(series.y()[index]);
    Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setColor(style.colors().panel());
    g.fill(ring);
    g.setColor(style.colors().of(series.role()));
    g.setStroke(new BasicStroke(sizes.space() / 2));
    g.draw(ring);
  }
}
