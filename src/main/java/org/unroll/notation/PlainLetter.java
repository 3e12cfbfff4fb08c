package org.unroll.notation;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of a name without TeX, for small places in drawings.
 *
 * @param base such as z
 * @param above a superscript, empty where there is none
 * @param below an index, empty where there is none
 */
public record PlainLetter(String base, String above, String below) {

  private static final Pattern ACCENT = Pattern.compile("\\\\(tilde|hat)\\{(\\w)}");
  private static final Pattern RAISED = Pattern.compile("\\^\\{([^{}]*)}");
  private static final Pattern LOWERED = Pattern.compile("_\\{([^{}]*)}");

  /** Fonts draw a combining accent at the height of small letters: over a capital it would be lost. */
  public static final String SPACING_TILDE = "\u02dc";

  /** What LaTeX letters look like, their time left out. */
  static PlainLetter of(String latex) {
    String text =
        latex
            .replaceAll("\\[[^\\]]*]", "")
            .replaceAll(",?@-?", "")
            .replaceAll("\\\\(mathbf|mathrm)\\{(\\w+)}", "$2")
            .replace("\\prime", "\u2032")
            .replace('\'', '\u2032');
    String base = RAISED.matcher(LOWERED.matcher(text).replaceAll("")).replaceAll("");
    String letter = accented(base);
    boolean high = letter.length() == 2 && Character.isUpperCase(letter.charAt(0));
    return high
        ? new PlainLetter(letter.substring(0, 1), SPACING_TILDE, first(LOWERED, text))
        : new PlainLetter(letter, first(RAISED, text), first(LOWERED, text));
  }

  private static String accented(String base) {
    Matcher accent = ACCENT.matcher(base);
    String marked =
        accent.replaceAll(m -> m.group(2) + (m.group(1).equals("hat") ? "\u0302" : "\u0303"));
    return Normalizer.normalize(marked, Normalizer.Form.NFC);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Within a line of text, where an index that is not set lower would run into its letter: W_f. */
  public String inText() {
    return base + above + (below.isEmpty() ? "" : "_" + below);
  }

  /** All of it on one line. */
  @Override
  public String toString() {
    return base + above + below;
  }
}
