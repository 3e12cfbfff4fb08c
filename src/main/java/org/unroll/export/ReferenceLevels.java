package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Levels to compare with: dashed lines over the data. Where there are dense lines they have a rim, so that
 * noise cannot hide them; elsewhere they have none, so that they do not hide a line that runs along them.
 */
final class ReferenceLevels implements Overlay {

  private static final float RIM = 1.4f;

  private final List<ReferenceLine> lines;
  private final ChartColors colors;
  private final Pens pens;
  private final boolean hasRim;

  ReferenceLevels(ChartSpec spec, ChartColors colors, Pens pens) {
    this.lines = spec.references();
    this.hasRim = spec.series().stream().anyMatch(pens::isDense);
    this.colors = colors;
    this.pens = pens;
  }

  @Override
  public void draw(Graphics2D g, PlotFrame frame) {
    for (ReferenceLine line : lines) {
      double y = frame.pixelY(line.value());
      if (!Double.isNaN(y)) {
        Line2D level = new Line2D.Double(frame.left(), y, frame.left() + frame.width(), y);
        if (hasRim) {
          g.setColor(colors.panel());
          g.setStroke(
              new BasicStroke(RIM * pens.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
          g.draw(level);
        }
        g.setColor(colors.secondaryText());
        g.setStroke(pens.reference());
        g.draw(level);
      }
    }
  }
}
