package org.unroll.view.lab;

import org.unroll.lab.gradient.ClipPlane;
import org.unroll.view.stage.Box;

/**
 * Where a gradient and its threshold stand in a picture: as large as the room beside the legend allows,
 * so the origin is in the middle only by chance. Both axes have the same unit.
 *
 * @param area where points may stand, in pixels
 * @param content what the threshold and the arrows take of it
 * @param x the origin, in pixels
 * @param y the same
 * @param unit pixels of 1
 */
record ClipFrame(Box area, Box content, double x, double y, double unit) {

  /** Longer arrows, in thresholds, are cut off: else the threshold would be too small to see. */
  private static final double FARTHEST = 6;

  /** Width of the legend on the left, at most. */
  private static final double LEGEND = 112;

  /** Room above for the name of the vertical axis. */
  static final double HEAD = 14;

  /** Room around what is drawn, so that strokes are whole. */
  private static final double MARGIN = 3;

  /** By so much the horizontal axis is longer than what is drawn, on either side. */
  private static final double BEYOND = 12;

  /** So much of the longest arrow is to be seen on all sides of the origin. */
  private static final double AROUND = 0.6;

  private static final double LETTER = 7;
  private static final double LEAST = 10;

  /**
   * A frame.
   *
   * @param letters how many letters the name of the horizontal axis has
   */
  static ClipFrame of(ClipPlane plane, int letters, double width, double height) {
    double left = Math.min(LEGEND, width / 2);
    double right = BEYOND + letters * LETTER;
    Box area =
        new Box(
            left, HEAD, Math.max(LEAST, width - left - right), Math.max(LEAST, height - HEAD - 2));
    double[] tip = shown(plane);
    double around = plane.threshold() > 0 ? plane.threshold() : AROUND * Math.hypot(tip[0], tip[1]);
    double least = around > 0 ? around : 1;
    double fromX = Math.min(-least, tip[0]);
    double wide = Math.max(least, tip[0]) - fromX;
    double toY = Math.max(least, tip[1]);
    double high = toY - Math.min(-least, tip[1]);
    Box room = area.inset(MARGIN);
    double unit = Math.max(1e-9, Math.min(room.width() / wide, room.height() / high));
    Box content =
        new Box(
            room.centreX() - unit * wide / 2,
            room.centreY() - unit * high / 2,
            unit * wide,
            unit * high);
    return new ClipFrame(area, content, content.x() - fromX * unit, content.y() + toY * unit, unit);
  }

  /** The two coordinates of the gradient before clipping, or as much of it as is drawn. */
  static double[] shown(ClipPlane plane) {
    double share = isCut(plane) ? FARTHEST * plane.threshold() / length(plane) : 1;
    return new double[] {share * plane.before()[0], share * plane.before()[1]};
  }

  /** Whether the arrow before clipping is too long to be drawn to its end. */
  static boolean isCut(ClipPlane plane) {
    return plane.threshold() > 0 && length(plane) > FARTHEST * plane.threshold();
  }

  private static double length(ClipPlane plane) {
    return Math.hypot(plane.before()[0], plane.before()[1]);
  }

  double px(double across) {
    return x + across * unit;
  }

  double py(double up) {
    return y - up * unit;
  }

  /** Where the horizontal axis ends and its name begins. */
  double axisEnd() {
    return Math.min(area.right(), content.right() + BEYOND);
  }

  /** Where the horizontal axis begins. */
  double axisBegin() {
    return Math.max(area.x(), content.x() - BEYOND);
  }
}
