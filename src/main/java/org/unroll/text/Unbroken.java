package org.unroll.text;

import java.util.regex.Pattern;

/**
 * Numbers in running text that no line ends inside. Java's own rules end lines around the dot of 1.2 · 10⁻⁸,
 * before the per cent sign, and even after the point of −0.005, since they do not take the minus sign for one.
 */
public final class Unbroken {

  private static final char NO_BREAK = '\u00a0';

  /** Looks like a minus before a digit and is followed by no line's end. */
  private static final char DASH = '\u2013';

  private static final Pattern MINUS = Pattern.compile("\u2212(?=\\d)");
  private static final Pattern POWER = Pattern.compile("(?<=\\d) · (?=10)");
  private static final Pattern PERCENT = Pattern.compile("(?<=[\\d⁰¹²³⁴-⁹]) %");

  private Unbroken() {}

  /** The same text for a label that may take several lines. Not for files, fields or the screen reader. */
  public static String of(String text) {
    String powers = POWER.matcher(text).replaceAll(NO_BREAK + "·" + NO_BREAK);
    String shares = PERCENT.matcher(powers).replaceAll(NO_BREAK + "%");
    return MINUS.matcher(shares).replaceAll(String.valueOf(DASH));
  }
}
