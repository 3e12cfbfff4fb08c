package org.unroll.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The type faces of the charts, from the files the program carries, so that a chart looks the same
 * on every machine. A character that the first face lacks is taken from the next one; the last
 * resort is the system's own sans-serif face.
 */
public final class ChartFonts {

  /** Weight of a piece of text. */
  public enum Weight {
    /** Numbers, subtitles, axis labels. */
    REGULAR,
    /** Titles and names of lines. */
    SEMI_BOLD
  }

  /** A file that holds one face, as the PDF writer embeds it. */
  record Face(Font font, String resource) {}

  private static final String REGULAR = "/fonts/UnrollSans-Regular.ttf";
  private static final String SEMI_BOLD = "/fonts/UnrollSans-Bold.ttf";

  private final List<Face> regular;
  private final List<Face> semiBold;

  private ChartFonts(List<Face> regular, List<Face> semiBold) {
    this.regular = regular;
    this.semiBold = semiBold;
  }

  /** Reads the files, some tenths of a second: do it once. A missing file is skipped. */
  public static ChartFonts bundled() {
    List<Face> regular = faces(REGULAR);
    return new ChartFonts(regular, join(faces(SEMI_BOLD), regular));
  }

  /** All faces that come from a file. */
  List<Face> faces() {
    return join(regular, semiBold);
  }

  /** A text of one line, cut into stretches that one face can show. */
  public TextLine line(String text, Weight weight, float size) {
    List<TextLine.Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Font font = font(text, start, weight).deriveFont(size);
      int end = start;
      while (end < text.length() && font(text, end, weight).deriveFont(size).equals(font)) {
        end += Character.charCount(text.codePointAt(end));
      }
      runs.add(new TextLine.Run(text.substring(start, end), font));
      start = end;
    }
    return new TextLine(List.copyOf(runs), size);
  }

  /** The face for text that is known to be digits and signs. */
  Font plain(float size) {
    return font("0", 0, Weight.REGULAR).deriveFont(size);
  }

  private Font font(String text, int index, Weight weight) {
    int character = text.codePointAt(index);
    for (Face face : weight == Weight.REGULAR ? regular : semiBold) {
      if (face.font.canDisplay(character)) {
        return face.font;
      }
    }
    return new Font(Font.SANS_SERIF, weight == Weight.REGULAR ? Font.PLAIN : Font.BOLD, 1);
  }

  private static List<Face> faces(String resource) {
    try (InputStream file = ChartFonts.class.getResourceAsStream(resource)) {
      return file == null
          ? List.of()
          : List.of(new Face(Font.createFont(Font.TRUETYPE_FONT, file), resource));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("cannot read the font " + resource, e);
    }
  }

  private static List<Face> join(List<Face> first, List<Face> then) {
    List<Face> all = new ArrayList<>(first);
    all.addAll(then);
    return all.stream().distinct().toList();
  }
}
