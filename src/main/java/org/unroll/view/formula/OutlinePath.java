package org.unroll.view.formula;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Outlines as nodes of the scene. */
final class OutlinePath {

  private OutlinePath() {}

  /**
   * A filled path without a border.
   *
   * @param scale factor on all coordinates
   */
  static Path of(Path2D outline, double scale) {
    Path path = new Path();
    path.setFillRule(FillRule.NON_ZERO);
    path.setStroke(null);
    double[] c = new double[6];
    for (PathIterator it = outline.getPathIterator(null); !it.isDone(); it.next()) {
      path.getElements().add(element(it.currentSegment(c), c, scale));
    }
    return path;
  }

  private static PathElement element(int kind, double[] c, double s) {
    return switch (kind) {
      case PathIterator.SEG_MOVETO -> new MoveTo(c[0] * s, c[1] * s);
      case PathIterator.SEG_LINETO -> new LineTo(c[0] * s, c[1] * s);
      case PathIterator.SEG_QUADTO -> new QuadCurveTo(c[0] * s, c[1] * s, c[2] * s, c[3] * s);
      case PathIterator.SEG_CUBICTO ->
          new CubicCurveTo(c[0] * s, c[1] * s, c[2] * s, c[3] * s, c[4] * s, c[5] * s);
      default -> new ClosePath();
    };
  }
}
