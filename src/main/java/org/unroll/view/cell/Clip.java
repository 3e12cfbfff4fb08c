package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import org.unroll.view.stage.Box;

/** Cuts the ends of a wire off where they lie inside the parts it joins. */
final class Clip {

  private Clip() {}

  /** A way between two boxes' middles, as seen between their edges. */
  static List<Point2D> ends(List<Point2D> corners, Box from, Box to) {
    List<Point2D> cut = start(corners, from);
    List<Point2D> turned = new ArrayList<>(cut);
    Collections.reverse(turned);
    turned = new ArrayList<>(start(turned, to));
    Collections.reverse(turned);
    return List.copyOf(turned);
  }

  private static List<Point2D> start(List<Point2D> corners, Box box) {
    for (int k = 1; k < corners.size(); k++) {
      if (!box.inset(-0.5).contains(corners.get(k).getX(), corners.get(k).getY())) {
        List<Point2D> rest = new ArrayList<>();
        rest.add(leaving(corners.get(k - 1), corners.get(k), box));
        rest.addAll(corners.subList(k, corners.size()));
        return rest;
      }
    }
    return corners;
  }

  /** Where a piece along a row or a column that starts inside a box leaves it. */
  private static Point2D leaving(Point2D inside, Point2D outside, Box box) {
    if (Math.abs(inside.getY() - outside.getY()) < 0.5) {
      double x = outside.getX() > inside.getX() ? box.right() : box.x();
      return new Point2D(x, inside.getY());
    }
    double y = outside.getY() > inside.getY() ? box.bottom() : box.y();
    return new Point2D(inside.getX(), y);
  }
}
