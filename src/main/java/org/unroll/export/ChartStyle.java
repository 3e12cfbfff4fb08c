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
    return new ChartStyle(ThemeColors.of("/themes/light.css"), ChartFonts.bundled(), FILE_MARGIN);
  }
}
