package org.unroll.view.stage;

/** A rectangle in pixels; x grows to the right, y downwards. */
record Box(double x, double y, double width, double height) {

  /** Nothing, nowhere. */
  static final Box NONE = new Box(0, 0, 0, 0);

  private static final double ROUNDING = 1e-6;

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }

  boolean isEmpty() {
    return width <= 0 || height <= 0;
  }

  boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether two rectangles share more than an edge. */
  boolean overlaps(Box other) {
    double across = Math.min(right(), other.right()) - Math.max(x, other.x);
    double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return across > ROUNDING && down > ROUNDING;
  }

  /** The k-th of n equal rows, on whole pixels so that thin strips stay crisp. */
  Box row(int k, int n) {
    double top = Math.round(y + height * k / n);
    return new Box(x, top, width, Math.round(y + height * (k + 1) / n) - top);
  }

  /** The k-th of n equal columns. */
  Box column(int k, int n) {
    return new Box(x + width * k / n, y, width / n, height);
  }

  /** The same rectangle in smaller or larger units. */
  Box times(double scale) {
    return new Box(x * scale, y * scale, width * scale, height * scale);
  }

  /** The same rectangle without a margin. */
  Box inset(double margin) {
    return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }
}
