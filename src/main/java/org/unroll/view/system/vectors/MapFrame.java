package org.unroll.view.system.vectors;

import org.unroll.view.stage.Box;

/**
 * Where points of the plane stand on the canvas: all within a margin, one unit as long across as upwards.
 *
 * @param places of all points, two numbers each
 * @param width of the canvas
 * @param height of the canvas without what stands below
 */
record MapFrame(double[][] places, double width, double height) {

  private static final double MARGIN_X = 46;
  private static final double MARGIN_Y = 16;

  private double edge(int axis, double sign) {
    double edge = Double.NEGATIVE_INFINITY;
    for (double[] place : places) {
      edge = Math.max(edge, sign * place[axis]);
    }
    return sign * edge;
  }

  private double middle(int axis) {
    return (edge(axis, 1) + edge(axis, -1)) / 2;
  }

  private double scale() {
    double wide = Math.max(1e-9, edge(0, 1) - edge(0, -1));
    double high = Math.max(1e-9, edge(1, 1) - edge(1, -1));
    return Math.min((width - 2 * MARGIN_X) / wide, (height - 2 * MARGIN_Y) / high);
  }

  /** The canvas points of all words: x and y. */
  double[][] points() {
    double scale = scale();
    double middleX = middle(0);
    double middleY = middle(1);
    double[][] points = new double[places.length][];
    for (int n = 0; n < points.length; n++) {
      points[n] =
          new double[] {
            width / 2 + (places[n][0] - middleX) * scale,
            height / 2 - (places[n][1] - middleY) * scale
          };
    }
    return points;
  }

  /** The whole area. */
  Box area() {
    return new Box(0, 0, width, height);
  }
}
