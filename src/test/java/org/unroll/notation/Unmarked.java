package org.unroll.notation;

/** Formulas as a reader sees them, without the marks around names. */
final class Unmarked {

  private Unmarked() {}

  static String of(String latex) {
    StringBuilder out = new StringBuilder();
    copy(latex, 0, out);
    return out.toString().replace("\\left", "").replace("\\right", "").replace("\\, ", " ");
  }

  private static int copy(String latex, int from, StringBuilder out) {
    int at = from;
    int depth = 0;
    while (at < latex.length()) {
      if (latex.startsWith("\\sym{", at)) {
        at = copy(latex, latex.indexOf("}{", at) + 2, out);
        continue;
      }
      char c = latex.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return at;
      }
      out.append(c);
    }
    return at;
  }
}
