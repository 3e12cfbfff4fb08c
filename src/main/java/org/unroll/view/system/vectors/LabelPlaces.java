package org.unroll.view.system.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.unroll.view.stage.Box;

/**
 * Where the names of points stand so that none covers another: beside its point where there is room, else
 * at the nearest free place around it. Greedy, in a fixed order, so that names jump as little as possible
 * while points move.
 */
final class LabelPlaces {

  private static final double HEIGHT = 14;
  private static final double GAP = 8;
  private static final int RINGS = 7;
  private static final int TURNS = 12;
  private static final double RING = 13;
  private static final double EXTRA = 4;

  private final Box area;
  private final double[][] points;
  private final int first;
  private final Box[] boxes;
  private final List<Box> taken = new ArrayList<>();

  /**
   * Places all names.
   *
   * @param area no name leaves it
   * @param order all points, names that matter first; the first one has a ring
   * @param width of a point's name in pixels
   */
  LabelPlaces(Box area, double[][] points, int[] order, ToDoubleFunction<Integer> width) {
    this.area = area;
    this.points = points;
    this.first = order[0];
    this.boxes = new Box[points.length];
    for (int n = 0; n < points.length; n++) {
      double r = WordMark.RADIUS + extra(n);
      taken.add(new Box(points[n][0] - r, points[n][1] - r, 2 * r, 2 * r));
    }
    for (int n : order) {
      place(n, width.applyAsDouble(n));
    }
  }

  /** The point that comes first has a ring round its mark. */
  private double extra(int n) {
    return n == first ? EXTRA : 0;
  }

  private void place(int n, double width) {
    Box best = candidate(n, width, 0, 0);
    int least = Integer.MAX_VALUE;
    for (int ring = 0; ring <= RINGS && least > 0; ring++) {
      for (int turn = 0; turn < TURNS && least > 0; turn++) {
        Box box = candidate(n, width, ring, turn);
        int covered = covered(box);
        if (covered < least) {
          best = box;
          least = covered;
        }
      }
    }
    boxes[n] = best;
    taken.add(best);
  }

  /** Ring 0 is beside the point; turns go round it, beginning at its right. */
  private Box candidate(int n, double width, int ring, int turn) {
    int half = (turn + 1) / 2;
    double angle = (turn % 2 == 0 ? 1 : -1) * half * 2 * Math.PI / TURNS;
    double cos = Math.cos(angle);
    double x = points[n][0] + cos * (GAP + extra(n) + ring * RING) + (cos - 1) / 2 * width;
    double y =
        points[n][1] + Math.sin(angle) * (HEIGHT * 0.8 + extra(n) + ring * RING) - HEIGHT / 2;
    return new Box(x, y, width, HEIGHT);
  }

  private int covered(Box box) {
    int covered = area.covers(box) ? 0 : 1000;
    for (Box other : taken) {
      covered += box.overlaps(other) ? 1 : 0;
    }
    return covered;
  }

  /** The box of a name. */
  Box box(int n) {
    return boxes[n];
  }

  /** Whether a name stands so far away that a line should lead to its point. */
  boolean isFar(int n) {
    double dx = Math.max(0, Math.max(boxes[n].x() - points[n][0], points[n][0] - boxes[n].right()));
    double dy = Math.abs(boxes[n].centreY() - points[n][1]);
    return Math.hypot(dx, Math.max(0, dy - HEIGHT / 2)) > GAP + 4;
  }

  /** Where such a line ends at the name: x and y. */
  double[] end(int n) {
    Box box = boxes[n];
    double x = Math.max(box.x() - 1, Math.min(box.right() + 1, points[n][0]));
    boolean beside = x != points[n][0];
    double y = beside ? box.centreY() : points[n][1] < box.y() ? box.y() + 1 : box.bottom() - 1;
    return new double[] {x, y};
  }
}
