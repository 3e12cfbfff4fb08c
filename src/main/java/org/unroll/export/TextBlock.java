package org.unroll.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unroll.text.Unbroken;

/** A text over as many lines as a width asks for. Broken where the languages of the program allow it. */
public final class TextBlock {

  private static final double LEADING = 1.35;
  private static final double ASCENT = 1.0;

  private final List<TextLine> lines;
  private final float size;

  /**
   * Breaks a text.
   *
   * @param width in pixels; a longer word stands out
   */
  public TextBlock(
      ChartFonts fonts, String text, ChartFonts.Weight weight, float size, double width) {
    this.size = size;
    this.lines = broken(fonts, text, weight, size, width);
  }

  /** The lines of a text. */
  static List<TextLine> broken(
      ChartFonts fonts, String text, ChartFonts.Weight weight, float size, double width) {
    List<TextLine> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    // As long as the text itself, so that places in one are places in the other.
    breaks.setText(Unbroken.of(text));
    int start = 0;
    int end = breaks.first();
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      boolean fits = fonts.line(text.substring(start, next).strip(), weight, size).width() <= width;
      if (!fits && end > start) {
        lines.add(fonts.line(text.substring(start, end).strip(), weight, size));
        start = end;
      }
      end = next;
    }
    if (end > start) {
      lines.add(fonts.line(text.substring(start, end).strip(), weight, size));
    }
    return List.copyOf(lines);
  }

  /** Height of all lines in pixels. */
  public double height() {
    return lines.size() * size * LEADING;
  }

  /** Draws with the upper left corner at a point. */
  public void draw(Graphics2D g, double x, double y, Color color) {
    g.setColor(color);
    for (int n = 0; n < lines.size(); n++) {
      lines.get(n).draw(g, x, y + n * size * LEADING + size * ASCENT);
    }
  }
}
