package org.unroll.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.unroll.export.ChartFonts.Face;

/**
 * The letters that a page needs, inside of the page: so it reads the same where no Chinese font is
 * installed, and its text looks like that of its pictures.
 */
final class PageFonts {

  /** The family, as the page's style names it. */
  static final String FAMILY = "Unroll";

  private PageFonts() {}

  /**
   * Rules that define the family.
   *
   * @param text all characters that are wanted; those that the fonts lack are left to the reader's own
   */
  static String rules(ChartFonts fonts, String text) throws IOException {
    StringBuilder rules = new StringBuilder();
    for (Face face : fonts.faces()) {
      rules
          .append("@font-face{font-family:")
          .append(FAMILY)
          .append(";font-weight:")
          .append(face.resource().contains("Bold") ? "bold" : "normal")
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(letters(face, text)))
          .append(")}\n");
    }
    return rules.toString();
  }

  private static byte[] letters(Face face, String text) throws IOException {
    try (InputStream file = PageFonts.class.getResourceAsStream(face.resource());
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      TTFSubsetter subset = new TTFSubsetter(font);
      text.codePoints().distinct().forEach(subset::add);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return bytes.toByteArray();
    }
  }
}
