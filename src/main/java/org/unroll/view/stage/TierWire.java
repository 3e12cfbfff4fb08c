package org.unroll.view.stage;

import org.unroll.engine.TracePart;

/**
 * A wire between things of a network of several layers.
 *
 * @param kind what it carries
 * @param part the layer that it begins at, or for what is read and for a link the one it leads to
 * @param position of that layer; of attention the encoder's position
 * @param step the decoder's step of what looks back; otherwise -1
 * @param route where it runs in the forward pass, x and y by turns
 */
record TierWire(Kind kind, TracePart part, int position, int step, double[] route) {

  /** What wires carry. */
  enum Kind {
    /** The states of a layer to its next step. */
    ON,
    /** What a layer reads. */
    READ,
    /** What a layer says, to where it is joined, linked or read out. */
    SAY,
    /** What a level hands on, from its joint to the level above or to the read-out. */
    ABOVE,
    /** What a level read, round it to its joint. */
    ROUND,
    /** The last states of an encoder to its decoder. */
    HAND,
    /** One position of the encoder, weighted, to the context. */
    LOOK,
    /** The decoder's state with which it asks. */
    ASK,
    /** The context to where it is read. */
    CONTEXT
  }

  private static final int BEND = 26;

  /** A wire with nothing to do with attention. */
  static TierWire of(Kind kind, TracePart part, int position, double... route) {
    return new TierWire(kind, part, position, -1, route);
  }

  /** An arc that rises from one point to a height and comes down at another, as a route. */
  static double[] arc(double fromX, double fromY, double toX, double toY, double high) {
    double[] route = new double[2 * BEND];
    double nearX = toX - (toX - fromX) * 0.1;
    for (int k = 0; k < BEND; k++) {
      double s = k / (BEND - 1.0);
      double r = 1 - s;
      route[2 * k] =
          r * r * r * fromX + 3 * r * r * s * fromX + 3 * r * s * s * nearX + s * s * s * toX;
      route[2 * k + 1] = r * r * r * fromY + 3 * r * s * high + s * s * s * toY;
    }
    return route;
  }

  /** Number of its points. */
  int points() {
    return route.length / 2;
  }

  double x(int point) {
    return route[2 * point];
  }

  double y(int point) {
    return route[2 * point + 1];
  }

  double length() {
    double sum = 0;
    for (int k = 1; k < points(); k++) {
      sum += Math.hypot(x(k) - x(k - 1), y(k) - y(k - 1));
    }
    return sum;
  }

  /** The point after a share of the way, x and y. */
  double[] at(double share) {
    double rest = share * length();
    for (int k = 1; k < points(); k++) {
      double piece = Math.hypot(x(k) - x(k - 1), y(k) - y(k - 1));
      if (rest <= piece && piece > 0) {
        double s = rest / piece;
        return new double[] {x(k - 1) + s * (x(k) - x(k - 1)), y(k - 1) + s * (y(k) - y(k - 1))};
      }
      rest -= piece;
    }
    return new double[] {x(points() - 1), y(points() - 1)};
  }

  /** How far a point is away from it. */
  double distance(double px, double py) {
    double nearest = Double.MAX_VALUE;
    for (int k = 1; k < points(); k++) {
      double dx = x(k) - x(k - 1);
      double dy = y(k) - y(k - 1);
      double square = dx * dx + dy * dy;
      double s = square == 0 ? 0 : ((px - x(k - 1)) * dx + (py - y(k - 1)) * dy) / square;
      double c = Math.max(0, Math.min(1, s));
      nearest = Math.min(nearest, Math.hypot(px - x(k - 1) - c * dx, py - y(k - 1) - c * dy));
    }
    return nearest;
  }

  /** The smallest box around it, with room for its thickness. */
  Box bounds(double margin) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int k = 0; k < points(); k++) {
      left = Math.min(left, x(k));
      right = Math.max(right, x(k));
      top = Math.min(top, y(k));
      bottom = Math.max(bottom, y(k));
    }
    return new Box(
        left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin);
  }
}
