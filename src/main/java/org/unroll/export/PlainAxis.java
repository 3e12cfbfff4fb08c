package org.unroll.export;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** An axis of numbers only: no line, no tick marks, a quiet label that may be in any script. */
final class PlainAxis extends NumberAxis {

  private static final double LABEL_ROOM = 1.6;

  private final transient TextLine label;

  PlainAxis(TextLine label, Ticks ticks, ChartColors colors) {
    this.label = label;
    setRange(ticks.range().lower(), ticks.range().upper());
    setTickUnit(ticks.unit(), false, true);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelPaint(colors.secondaryText());
    setLabelPaint(colors.secondaryText());
  }

  /** Type of the numbers, with the space around them. */
  void type(ChartFonts fonts, TypeSizes sizes) {
    setTickLabelFont(fonts.plain(sizes.tick()));
    double space = sizes.space();
    setTickLabelInsets(new RectangleInsets(space, space, space, 1.5 * space));
  }

  @Override
  protected Rectangle2D getLabelEnclosure(Graphics2D g, RectangleEdge edge) {
    double room = label.runs().isEmpty() ? 0 : label.size() * LABEL_ROOM;
    return new Rectangle2D.Double(0, 0, room, room);
  }

  @Override
  protected AxisState drawLabel(
      String unused,
      Graphics2D g,
      Rectangle2D plot,
      Rectangle2D data,
      RectangleEdge edge,
      AxisState state) {
    g.setPaint(getLabelPaint());
    if (RectangleEdge.isLeftOrRight(edge)) {
      drawUpwards(g, plot.getX() + label.size(), data.getCenterY() + label.width() / 2);
    } else {
      double x = data.getCenterX() - label.width() / 2;
      label.draw(g, x, state.getCursor() + label.size() * LABEL_ROOM * 0.75);
    }
    return state;
  }

  private void drawUpwards(Graphics2D g, double x, double y) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    label.draw(g, 0, 0);
    g.setTransform(before);
  }
}
