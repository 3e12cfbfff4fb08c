package org.unroll.export;

/**
 * What a person wants to have of a picture.
 *
 * @param way file or clipboard
 * @param format one of {@link FigureExporter#FORMATS}: of the file, or pixels or numbers for the clipboard
 * @param scale how many pixels of a PNG stand for one
 * @param forPaper in the light theme's colours, whatever the screen has
 */
public record ExportWish(Way way, String format, int scale, boolean forPaper) {

  /** Where a picture can go. */
  public enum Way {
    /** Into a file. */
    FILE,
    /** Into the clipboard. */
    CLIPBOARD
  }

  private static final String PIXELS = "png";
  private static final String NUMBERS = "csv";

  /** A file of a format, in the colours of the screen. */
  public static ExportWish file(String format, int scale) {
    return new ExportWish(Way.FILE, format, scale, false);
  }

  /** The picture in the clipboard. */
  public static ExportWish copiedPicture(int scale) {
    return new ExportWish(Way.CLIPBOARD, PIXELS, scale, false);
  }

  /** The numbers in the clipboard. */
  public static ExportWish copiedNumbers() {
    return new ExportWish(Way.CLIPBOARD, NUMBERS, 1, false);
  }

  /** The same in colours for paper, or in those of the screen. */
  public ExportWish forPaper(boolean light) {
    return new ExportWish(way, format, scale, light);
  }

  /** Whether pixels are wanted rather than vectors or numbers. */
  public boolean wantsPixels() {
    return format.equals(PIXELS);
  }
}
