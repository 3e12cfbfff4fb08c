package org.unroll.view.formula;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula's source with its symbol marks turned into colours that TeX carries through: glyphs come
 * out in the colour of their symbol, and so we know whose they are. No one ever sees these colours.
 *
 * @param latex plain LaTeX
 * @param symbols ids, the one at position i being marked with the colour number i + 1
 */
record MarkedSource(String latex, List<String> symbols) {

  private static final Pattern MARK = Pattern.compile("\\\\sym\\{([^{}]*)\\}\\{");

  /** Reads a source with marks of the form <code>\sym{id}{what is drawn}</code>. */
  static MarkedSource of(String source) {
    List<String> symbols = new ArrayList<>();
    Matcher matcher = MARK.matcher(source);
    StringBuilder latex = new StringBuilder();
    while (matcher.find()) {
      String id = matcher.group(1);
      if (!symbols.contains(id)) {
        symbols.add(id);
      }
      String color = String.format("#%06x", symbols.indexOf(id) + 1);
      matcher.appendReplacement(latex, Matcher.quoteReplacement("\\textcolor{" + color + "}{"));
    }
    matcher.appendTail(latex);
    return new MarkedSource(latex.toString(), List.copyOf(symbols));
  }

  /** The symbol that a colour stands for, empty for the colour of unmarked glyphs. */
  String symbolOf(Color color) {
    int number = color.getRGB() & 0xffffff;
    return number == 0 ? "" : symbols.get(number - 1);
  }
}
