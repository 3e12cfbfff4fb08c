package org.unroll.view.system.vectors;

import org.unroll.lab.system.vectors.WordClass;
import org.unroll.view.stage.Brush;
import org.unroll.view.theme.Token;

/** The mark of a class of words: a colour, and a shape for who cannot tell colours apart. */
enum WordMark {
  DISC(Token.CLASS_A),
  SQUARE(Token.CLASS_B),
  TRIANGLE(Token.CLASS_C),
  DIAMOND(Token.CLASS_D),
  DOWNWARD(Token.CLASS_E),
  BAR(Token.CLASS_F),
  COLUMN(Token.CLASS_G),
  DOT(Token.TEXT_SECONDARY);

  /** Half the height of most marks. */
  static final double RADIUS = 5;

  private final Token token;

  WordMark(Token token) {
    this.token = token;
  }

  /** The mark of a class; every class has its own. */
  static WordMark of(WordClass kind) {
    return values()[kind.ordinal()];
  }

  /** Its colour. */
  Token token() {
    return token;
  }

  /** Draws it with its middle at a place. */
  void draw(Brush brush, double x, double y) {
    double r = RADIUS;
    switch (this) {
      case DISC -> brush.dot(x, y, r, brush.color(token));
      case SQUARE -> polygon(brush, x, y, -4.5, -4.5, 4.5, -4.5, 4.5, 4.5, -4.5, 4.5);
      case TRIANGLE -> polygon(brush, x, y, 0, -r - 0.5, r + 0.5, r - 1, -r - 0.5, r - 1);
      case DIAMOND -> polygon(brush, x, y, 0, -r - 1, r + 1, 0, 0, r + 1, -r - 1, 0);
      case DOWNWARD -> polygon(brush, x, y, 0, r + 0.5, r + 0.5, -r + 1, -r - 0.5, -r + 1);
      case BAR -> polygon(brush, x, y, -r - 1, -2.5, r + 1, -2.5, r + 1, 2.5, -r - 1, 2.5);
      case COLUMN -> polygon(brush, x, y, -2.5, -r - 1, 2.5, -r - 1, 2.5, r + 1, -2.5, r + 1);
      case DOT -> brush.dot(x, y, 2.5, brush.color(token));
    }
  }

  private void polygon(Brush brush, double x, double y, double... corners) {
    double[] xs = new double[corners.length / 2];
    double[] ys = new double[xs.length];
    for (int n = 0; n < xs.length; n++) {
      xs[n] = x + corners[2 * n];
      ys[n] = y + corners[2 * n + 1];
    }
    brush.polygon(xs, ys, brush.color(token));
  }
}
