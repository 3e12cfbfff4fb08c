package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;

/** Bars that say how far points may be off, with a dot at each point. */
final class ErrorBars implements Overlay {

  /** Half the width of a bar's ends and the radius of a dot, as multiples of the pen. */
  private static final double CAP = 2;

  private static final double DOT = 1.6;

  /** Bars of several lines at one place stand side by side, so many pens apart. */
  private static final double APART = 1.5;

  private final List<Series> lines;
  private final ChartColors colors;
  private final Pens pens;

  ErrorBars(List<Series> all, ChartColors colors, Pens pens) {
    this.lines = all.stream().filter(line -> line.spread().isPresent()).toList();
    this.colors = colors;
    this.pens = pens;
  }

  @Override
  public void draw(Graphics2D g, PlotFrame frame) {
    for (int n = 0; n < lines.size(); n++) {
      double shift = (n - (lines.size() - 1) / 2.0) * APART * pens.width();
      g.setColor(colors.of(lines.get(n).role()));
      draw(g, frame, lines.get(n), shift);
    }
  }

  private void draw(Graphics2D g, PlotFrame frame, Series line, double shift) {
    Spread spread = line.spread().orElseThrow();
    g.setStroke(new BasicStroke(pens.thin()));
    for (int i = 0; i < line.size(); i++) {
      double x = frame.pixelX(line.x()[i]);
      dot(g, x, frame.pixelY(line.y()[i]));
      bar(g, x + shift, frame.pixelY(spread.lower()[i]), frame.pixelY(spread.upper()[i]));
    }
  }

  private void dot(Graphics2D g, double x, double y) {
    if (!Double.isNaN(y)) {
      double radius = DOT * pens.width();
      g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
  }

  private void bar(Graphics2D g, double x, double from, double to) {
    if (!Double.isNaN(from) && !Double.isNaN(to) && from != to) {
      double cap = CAP * pens.width();
      g.draw(new Line2D.Double(x, from, x, to));
      g.draw(new Line2D.Double(x - cap, from, x + cap, from));
      g.draw(new Line2D.Double(x - cap, to, x + cap, to));
    }
  }
}
