package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Bars that say how far points may be off, with a dot at each point; where points are many, an area
 * from the lower ends to the upper ones.
 */
final class ErrorBars implements Overlay {

  /** Half the width of a bar's ends and the radius of a dot, as multiples of the pen. */
  private static final double CAP = 2;

  private static final double DOT = 1.6;

  /** How many ends of bars must fit between two bars. */
  private static final double ROOM = 5;

  /** Opacity of an area, of 255. */
  private static final int PALE = 44;

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
      if (isDense(frame, lines.get(n))) {
        area(g, frame, lines.get(n));
      } else {
        draw(g, frame, lines.get(n), shift);
      }
    }
  }

  /** Whether bars would stand so close that an area says the same with less ink. */
  private boolean isDense(PlotFrame frame, Series line) {
    double wide = frame.pixelX(line.x()[line.size() - 1]) - frame.pixelX(line.x()[0]);
    return line.size() > 2 && wide / (line.size() - 1) < ROOM * CAP * pens.width();
  }

  private static void area(Graphics2D g, PlotFrame frame, Series line) {
    Spread spread = line.spread().orElseThrow();
    Path2D area = new Path2D.Double();
    int size = line.size();
    for (int i = 0; i < 2 * size; i++) {
      int at = i < size ? i : 2 * size - 1 - i;
      double x = frame.pixelX(line.x()[at]);
      double y = frame.pixelY((i < size ? spread.lower() : spread.upper())[at]);
      if (i == 0) {
        area.moveTo(x, y);
      } else {
        area.lineTo(x, y);
      }
    }
    area.closePath();
    Color color = g.getColor();
    g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), PALE));
    g.fill(area);
    g.setColor(color);
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
