package org.unroll.view.formula;

/** Computes what a shown line of arithmetic says, as a reader with a pocket calculator would. */
final class Shown {

  private final String text;
  private int at;

  private Shown(String text) {
    this.text = text;
  }

  static double value(String latex) {
    String plain =
        latex
            .replace("\\left", "")
            .replace("\\right", "")
            .replace("\\cdot", "*")
            .replace("\\sigma", "S")
            .replace("\\tanh", "T")
            .replace("\\mathrm{ReLU}", "R")
            .replace("\\mathrm{id}", "I")
            .replace("\\mathrm{step}", "H")
            .replaceAll("\\^\\{(-?\\d+)}", "^<$1>")
            .replace(" ", "");
    Shown shown = new Shown(plain);
    double value = shown.sum();
    if (shown.at < plain.length()) {
      throw new IllegalArgumentException(
          "cannot read " + latex + " behind " + plain.substring(0, shown.at));
    }
    return value;
  }

  private double sum() {
    double value = 0;
    boolean minus = take('-');
    do {
      double term = product();
      value += minus ? -term : term;
      minus = peek() == '-';
    } while (take('+') || take('-'));
    return value;
  }

  private double product() {
    double value = power();
    while (peek() == '*' || peek() == '/') {
      boolean over = peek() == '/';
      at++;
      value = over ? value / power() : value * power();
    }
    return value;
  }

  private double power() {
    double base = atom();
    if (take('^')) {
      int end = text.indexOf('>', at);
      base = Math.pow(base, Integer.parseInt(text.substring(at + 1, end)));
      at = end + 1;
    }
    return base;
  }

  private double atom() {
    char c = text.charAt(at);
    if ("STRIH".indexOf(c) >= 0) {
      at++;
      double x = atom();
      return switch (c) {
        case 'S' -> 1 / (1 + Math.exp(-x));
        case 'T' -> Math.tanh(x);
        case 'R' -> Math.max(0, x);
        case 'H' -> x > 0 ? 1 : 0;
        default -> x;
      };
    }
    if (take('(')) {
      double value = sum();
      if (!take(')')) {
        throw new IllegalArgumentException("no closing bracket in " + text);
      }
      return value;
    }
    int from = at;
    while (Character.isDigit(peek()) || peek() == '.') {
      at++;
    }
    return Double.parseDouble(text.substring(from, at));
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean take(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }
}
