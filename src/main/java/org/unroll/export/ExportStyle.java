package org.unroll.export;

/**
 * How large a picture file is and how it looks.
 *
 * @param style colours and fonts
 * @param width in pixels at scale 1; PDF takes a pixel as 0.75 points
 * @param height in pixels at scale 1
 * @param scale how many pixels of a PNG stand for one, 1 to 4; SVG and PDF have no pixels
 */
public record ExportStyle(ChartStyle style, int width, int height, int scale) {

  private static final int MAX_SCALE = 4;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException naming the value and what is allowed
   */
  public ExportStyle {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("size " + width + " x " + height + " is not positive");
    }
    if (scale < 1 || scale > MAX_SCALE) {
      throw new IllegalArgumentException("scale " + scale + " is not one of 1, 2, 3, 4");
    }
  }

  /** Light theme, 700 x 400, doubled for PNG: fills half a slide and stays sharp. */
  public static ExportStyle standard() {
    return standard(ChartFonts.bundled());
  }

  /** The same with fonts that were read before. */
  public static ExportStyle standard(ChartFonts fonts) {
    return new ExportStyle(ChartStyle.forFiles(fonts), 700, 400, 2);
  }
}
