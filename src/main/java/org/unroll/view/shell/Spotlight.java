package org.unroll.view.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Dims everything but a circle around the pointer. Lets all clicks through. */
final class Spotlight extends Region {

  /** Radius as a share of the window's height. */
  private static final double SHARE = 0.2;

  private final Path veil = new Path();
  private final EventHandler<MouseEvent> onMouse = event -> light(event.getX(), event.getY());
  private double x = Double.NaN;
  private double y;

  Spotlight() {
    veil.setFillRule(FillRule.EVEN_ODD);
    veil.getStyleClass().add("spotlight");
    setMouseTransparent(true);
    getChildren().add(veil);
  }

  /** Follows the pointer over a node that lies at the same place. */
  void follow(Node node) {
    node.addEventFilter(MouseEvent.MOUSE_MOVED, onMouse);
    node.addEventFilter(MouseEvent.MOUSE_DRAGGED, onMouse);
  }

  /** Puts the light at a place of this region. */
  void light(double toX, double toY) {
    x = toX;
    y = toY;
    requestLayout();
  }

  /** Before the pointer has moved, the light is in the middle. */
  @Override
  protected void layoutChildren() {
    double radius = SHARE * getHeight();
    double left = (Double.isNaN(x) ? getWidth() / 2 : x) - radius;
    double middle = Double.isNaN(x) ? getHeight() / 2 : y;
    veil.getElements()
        .setAll(
            new MoveTo(0, 0),
            new HLineTo(getWidth()),
            new VLineTo(getHeight()),
            new HLineTo(0),
            new ClosePath(),
            new MoveTo(left, middle),
            new ArcTo(radius, radius, 0, left + 2 * radius, middle, false, true),
            new ArcTo(radius, radius, 0, left, middle, false, true),
            new ClosePath());
  }
}
