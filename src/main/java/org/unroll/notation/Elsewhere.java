package org.unroll.notation;

import java.util.Map;

/**
 * Where letters belong that stand in a formula about another layer: they carry the mark of their own
 * layer, and their steps are told in those of the formula.
 *
 * @param layer mark of the layer in LaTeX, such as {@code (2)}; empty for the formula's own
 * @param now their step in LaTeX, such as {@code t} or {@code 1}
 * @param before the step before that
 * @param letters what some names are called here, whatever the notation says
 */
public record Elsewhere(String layer, String now, String before, Map<String, String> letters) {

  /** The layer and the step that a formula is about. */
  static final Elsewhere HERE = new Elsewhere("", "t", "t-1", Map.of());

  /** Copies the map. */
  public Elsewhere {
    letters = Map.copyOf(letters);
  }

  /** A step of a layer whose names are called as the notation says. */
  public Elsewhere(String layer, String now, String before) {
    this(layer, now, before, Map.of());
  }

  /** Whether nothing is different here. */
  boolean isHere() {
    return equals(HERE);
  }

  /** Fills the step in, as {@link Time#fill} does. */
  String fill(String template, Time time) {
    if (isHere()) {
      return time.fill(template);
    }
    String index = time == Time.BEFORE ? before : now;
    String shown = template.replaceAll("\\[([^\\]]*)]", index.equals("t") ? "" : "$1");
    return shown.replace("@-", before).replace("@", index);
  }

  /** Letters with something added to what stands above them; with nothing, the letters. */
  static String above(String letters, String added) {
    if (added.isEmpty()) {
      return letters;
    }
    String plain = letters.replace("'", "^{\\prime}");
    int depth = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '^' && depth == 0) {
        int end = closing(plain, i + 1);
        return plain.substring(0, end) + added + plain.substring(end);
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return plain + "^{" + added + "}";
  }

  /** The brace that closes the one at a place. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no brace closes what stands above in " + text);
  }
}
