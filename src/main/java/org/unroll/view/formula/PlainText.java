package org.unroll.view.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unroll.text.Numbers;

/** Writes a line of arithmetic as plain text: numbers change at every step, and type takes its time. */
final class PlainText {

  private static final Pattern EXPONENT = Pattern.compile("\\^\\{(-?\\d+)}");
  private static final Pattern NAME = Pattern.compile("\\\\(?:mathrm\\{(\\w+)}|(tanh|exp|max))");

  private PlainText() {}

  /** The same line without LaTeX. */
  static String of(String arithmetic) {
    Matcher exponent = EXPONENT.matcher(arithmetic);
    String text = exponent.replaceAll(m -> Numbers.superscript(Integer.parseInt(m.group(1))));
    Matcher name = NAME.matcher(text);
    text = name.replaceAll(m -> m.group(1) == null ? m.group(2) : m.group(1));
    return text.replace("\\left", "")
        .replace("\\right", "")
        .replace("\\cdots", "\u2026")
        .replaceAll("\\s*\\\\cdot\\s*", " \u00b7 ")
        .replace("\\sigma", "\u03c3")
        .replace("\\infty", "\u221e")
        .replaceAll("^- ?", "\u2212")
        .replaceAll("\\(- ?", "(\u2212")
        .replaceAll("([0-9)\u2026\u00b0-\u00b9\u2070-\u2079]|\\w)\\s*([+-])\\s*", "$1 $2 ")
        .replace('-', '\u2212')
        .replaceAll("\\s*=\\s*", " = ")
        .strip();
  }
}
