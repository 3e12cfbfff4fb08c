package org.unroll.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** Lines of text above or below the plot, flush left with the chart. */
final class ChartText extends Title {

  /**
   * A line in its colour.
   *
   * @param beside stands behind it on the same height, if anything does
   */
  record Line(TextLine text, Color color, Optional<Line> beside) {

    /** With nothing beside it. */
    Line(TextLine text, Color color) {
      this(text, color, Optional.empty());
    }

    /** One line of two, if they are no wider than some pixels together; else this line only. */
    Line with(Line other, double widest) {
      boolean fits = text.width() + SPACE * text.size() + other.text.width() <= widest;
      return fits ? new Line(text, color, Optional.of(other)) : this;
    }

    private void draw(Graphics2D g, double x, double baseline) {
      g.setColor(color);
      text.draw(g, x, baseline);
      beside.ifPresent(next -> next.draw(g, x + text.width() + SPACE * text.size(), baseline));
    }
  }

  private static final double SPACE = 0.8;

  private static final double LEADING = 1.35;
  private static final double ASCENT = 1.0;

  private final transient List<Line> lines;
  private final double after;

  /**
   * Text at the top or bottom.
   *
   * @param after space below the last line
   */
  ChartText(List<Line> lines, RectangleEdge edge, double after) {
    super(edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP, new RectangleInsets(0, 0, 0, 0));
    this.lines = lines.stream().filter(line -> !line.text().runs().isEmpty()).toList();
    this.after = after;
  }

  @Override
  public Size2D arrange(Graphics2D g, RectangleConstraint constraint) {
    double height = lines.stream().mapToDouble(line -> line.text.size() * LEADING).sum();
    return new Size2D(constraint.getWidth(), lines.isEmpty() ? 0 : height + after);
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    double y = area.getY();
    for (Line line : lines) {
      line.draw(g, area.getX(), y + line.text.size() * ASCENT);
      y += line.text.size() * LEADING;
    }
  }

  @Override
  public Object draw(Graphics2D g, Rectangle2D area, Object parameters) {
    draw(g, area);
    return null;
  }
}
