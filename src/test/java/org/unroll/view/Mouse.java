package org.unroll.view;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Does with the left button of a mouse what a hand does. Call on the toolkit's thread. */
public final class Mouse {

  private Mouse() {}

  /** Clicks on a node, at a place in its own coordinates. */
  public static void click(Node node, double x, double y) {
    click(node, x, y, 1);
  }

  /**
   * Clicks on a node.
   *
   * @param count 2 for the second click of a double click
   */
  public static void click(Node node, double x, double y, int count) {
    fire(MouseEvent.MOUSE_CLICKED, node, x, y, count);
  }

  /** Presses the button on a node. */
  public static void press(Node node, double x, double y) {
    fire(MouseEvent.MOUSE_PRESSED, node, x, y, 1);
  }

  /** Drags with the button down. */
  public static void drag(Node node, double x, double y) {
    fire(MouseEvent.MOUSE_DRAGGED, node, x, y, 1);
  }

  /** Moves the pointer over a node; no button is down. */
  public static void move(Node node, double x, double y) {
    fire(MouseEvent.MOUSE_MOVED, node, x, y, 0);
  }

  private static void fire(EventType<MouseEvent> type, Node node, double x, double y, int count) {
    Point2D at = node.localToScene(x, y);
    node.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            count > 0 ? MouseButton.PRIMARY : MouseButton.NONE,
            count,
            false,
            false,
            false,
            false,
            count > 0,
            false,
            false,
            true,
            false,
            true,
            new PickResult(node, at.getX(), at.getY())));
  }
}
