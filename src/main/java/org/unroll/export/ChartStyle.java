package org.unroll.export;

/**
 * How a chart looks.
 *
 * @param colors from the theme
 * @param fonts of the program
 * @param margin empty space on all sides in pixels; 0 inside of a panel that has its own
 */
public record ChartStyle(ChartColors colors, ChartFonts fonts, double margin) {

  private static final double FILE_MARGIN = 16;

  /** The light theme and the bundled fonts, as files have them if nothing else is asked for. */
  public static ChartStyle forFiles() {
    return forFiles(ChartFonts.bundled());
  }

  /** The same with fonts that were read before. */
  public static ChartStyle forFiles(ChartFonts fonts) {
    return new ChartStyle(ThemeColors.of("/themes/light.css"), fonts, FILE_MARGIN);
  }
}
