package org.unroll.view.stage;

/** A rectangle in pixels; x grows to the right, y downwards. */
public record Box(double x, double y, double width, double height) {

  /** Nothing, nowhere. */
  public static final Box NONE = new Box(0, 0, 0, 0);

  private static final double ROUNDING = 1e-6;

  /** The smallest rectangle with two points on its border; it may be as thin as a line. */
  public static Box between(double fromX, double fromY, double toX, double toY) {
    double x = Math.min(fromX, toX);
    double y = Math.min(fromY, toY);
    return new Box(x, y, Math.max(fromX, toX) - x, Math.max(fromY, toY) - y);
  }

  /** The smallest rectangle around some points, at least one. */
  static Box around(double[] xs, double[] ys) {
    double left = least(xs);
    double top = least(ys);
    return new Box(left, top, most(xs) - left, most(ys) - top);
  }

  private static double least(double[] numbers) {
    double least = numbers[0];
    for (double number : numbers) {
      least = Math.min(least, number);
    }
    return least;
  }

  private static double most(double[] numbers) {
    double most = numbers[0];
    for (double number : numbers) {
      most = Math.max(most, number);
    }
    return most;
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle between left and right. */
  public double centreX() {
    return x + width / 2;
  }

  /** The middle between top and bottom. */
  public double centreY() {
    return y + height / 2;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return width <= 0 || height <= 0;
  }

  /** Whether a point lies in it; its right and lower edges do not belong to it. */
  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  /** Whether all of another rectangle lies in it. */
  public boolean covers(Box other) {
    return other.x >= x
        && other.y >= y
        && other.right() <= right() + ROUNDING
        && other.bottom() <= bottom() + ROUNDING;
  }

  /** Whether two rectangles share more than an edge. */
  public boolean overlaps(Box other) {
    double across = Math.min(right(), other.right()) - Math.max(x, other.x);
    double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return across > ROUNDING && down > ROUNDING;
  }

  /** The k-th of n equal rows, on whole pixels so that thin strips stay crisp. */
  public Box row(int k, int n) {
    double top = Math.round(y + height * k / n);
    return new Box(x, top, width, Math.round(y + height * (k + 1) / n) - top);
  }

  /** The k-th of n equal columns. */
  public Box column(int k, int n) {
    return new Box(x + width * k / n, y, width / n, height);
  }

  /** The same rectangle in smaller or larger units. */
  public Box times(double scale) {
    return new Box(x * scale, y * scale, width * scale, height * scale);
  }

  /** The same rectangle without a margin. */
  public Box inset(double margin) {
    return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }
}
