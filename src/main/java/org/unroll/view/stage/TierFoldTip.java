package org.unroll.view.stage;

import javafx.scene.paint.Color;

/** Draws lines with heads in the folded picture. */
final class TierFoldTip {

  private static final double LONG = 7;

  private final Brush brush;

  TierFoldTip(Brush brush) {
    this.brush = brush;
  }

  /** A line with a head at its end, or on the way back at its beginning. */
  void line(double[] route, boolean back, double width, Color color) {
    brush.path(route, width, color);
    int n = route.length;
    double half = 3.5 + width / 2;
    if (back) {
      tip(route[2], route[3], route[0], route[1], half, color);
    } else {
      tip(route[n - 4], route[n - 3], route[n - 2], route[n - 1], half, color);
    }
  }

  /** A head that points from one place to another. */
  void tip(double fromX, double fromY, double x, double y, double half, Color color) {
    double length = Math.hypot(x - fromX, y - fromY);
    double dx = length == 0 ? 0 : (x - fromX) / length;
    double dy = length == 0 ? 0 : (y - fromY) / length;
    brush.polygon(
        new double[] {x + dx, x - LONG * dx - half * dy, x - LONG * dx + half * dy},
        new double[] {y + dy, y - LONG * dy + half * dx, y - LONG * dy - half * dx},
        color);
  }
}
