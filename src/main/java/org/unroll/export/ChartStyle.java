package org.unroll.export;

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
}
