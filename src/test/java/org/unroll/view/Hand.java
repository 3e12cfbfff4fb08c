package org.unroll.view;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/**
 * What a hand does to a node, in the node's own places. Events go straight to the node: no window need be
 * the active one. Call on the toolkit's thread.
 */
public final class Hand {

  private Hand() {}

  /** Moves the pointer there. */
  public static void move(Node node, double x, double y) {
    mouse(node, MouseEvent.MOUSE_MOVED, x, y, 0);
  }

  /** Presses the main button. */
  public static void press(Node node, double x, double y) {
    mouse(node, MouseEvent.MOUSE_PRESSED, x, y, 1);
  }

  /** Drags with the main button down. */
  public static void drag(Node node, double x, double y) {
    mouse(node, MouseEvent.MOUSE_DRAGGED, x, y, 1);
  }

  /** Clicks so many times. */
  public static void click(Node node, double x, double y, int count) {
    mouse(node, MouseEvent.MOUSE_CLICKED, x, y, count);
  }

  /** Presses a key. */
  public static void key(Node node, KeyCode code) {
    key(node, code, false);
  }

  /** Presses a key, with Shift or without. */
  public static void key(Node node, KeyCode code, boolean shift) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int count) {
    Point2D at = node.localToScene(x, y);
    boolean down = count > 0;
    PickResult pick = new PickResult(node, at.getX(), at.getY());
    MouseEvent event =
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            down ? MouseButton.PRIMARY : MouseButton.NONE,
            count,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            true,
            pick);
    Event.fireEvent(node, event);
  }
}
