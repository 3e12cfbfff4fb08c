package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Stroke;

/**
 * How a chart looks.
 *
 * @param colors from the theme
 * @param fonts of the program
 */
public record ChartStyle(ChartColors colors, ChartFonts fonts) {

  /** The light theme and the bundled fonts, as files have them if nothing else is asked for. */
  public static ChartStyle forFiles() {
    return new ChartStyle(ThemeColors.of("/themes/light.css"), ChartFonts.bundled());
  }

  /** A pen for the line of a role. */
  static Stroke pen(SeriesRole role, float width) {
    float[] dash = role.dash();
    for (int i = 0; i < dash.length; i++) {
      dash[i] *= width / 2;
    }
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
