package org.unroll.view.stage;

import javafx.scene.canvas.GraphicsContext;

/**
 * A tall box with round corners, drawn in three pieces: the two rounded ends as paths, and what is
 * straight between them as rectangles. A path costs the toolkit, without a graphics card, as much as the
 * whole area around it, a rectangle next to nothing; and the stage has hundreds of tall narrow boxes.
 */
final class RoundBox {

  /** Where the control points of a quarter of a circle lie, as a share of its radius. */
  private static final double CIRCLE = 0.5522847498;

  private final GraphicsContext gc;
  private final Box box;
  private final double radius;
  private final double top;
  private final double bottom;

  /**
   * A box to be drawn.
   *
   * @param scale pixels of the screen per unit of the picture: the pieces meet between two pixels
   */
  RoundBox(GraphicsContext gc, Box box, double radius, double scale) {
    this.gc = gc;
    this.box = box;
    this.radius = radius;
    this.top = Math.ceil((box.y() + radius + 1) * scale) / scale;
    this.bottom = Math.floor((box.bottom() - radius - 1) * scale) / scale;
  }

  /** Fills it in the colour of the context. */
  void fill() {
    if (isLow()) {
      gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
      return;
    }
    end(box, top, box.y(), radius);
    gc.fill();
    gc.fillRect(box.x(), top, box.width(), bottom - top);
    end(box, bottom, box.bottom(), -radius);
    gc.fill();
  }

  /** Draws a border just inside it, in the colour of the context. */
  void outline(double width) {
    gc.setLineWidth(width);
    Box line = box.inset(width / 2);
    if (isLow()) {
      gc.strokeRoundRect(line.x(), line.y(), line.width(), line.height(), 2 * radius, 2 * radius);
      return;
    }
    end(line, top, line.y(), radius);
    gc.stroke();
    gc.fillRect(box.x(), top, width, bottom - top);
    gc.fillRect(box.right() - width, top, width, bottom - top);
    end(line, bottom, line.bottom(), -radius);
    gc.stroke();
  }

  /** Whether there is too little between the ends to be worth it. */
  private boolean isLow() {
    return bottom - top < 2 * radius || box.width() < 2 * radius + 1;
  }

  /** The path around an end: from its height at the left to the edge and back at the right. */
  private void end(Box around, double from, double edge, double r) {
    double left = around.x();
    double right = around.right();
    double wide = Math.abs(r);
    double near = wide * (1 - CIRCLE);
    gc.beginPath();
    gc.moveTo(left, from);
    gc.lineTo(left, edge + r);
    gc.bezierCurveTo(left, edge + r * (1 - CIRCLE), left + near, edge, left + wide, edge);
    gc.lineTo(right - wide, edge);
    gc.bezierCurveTo(right - near, edge, right, edge + r * (1 - CIRCLE), right, edge + r);
    gc.lineTo(right, from);
  }
}
