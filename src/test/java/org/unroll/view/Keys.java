package org.unroll.view;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Presses keys on a node: no window need be the active one. Call on the toolkit's thread. */
public final class Keys {

  private Keys() {}

  /** Presses a key. */
  public static void press(Node node, KeyCode code) {
    press(node, code, false);
  }

  /** Presses a key, with Shift or without. */
  public static void press(Node node, KeyCode code, boolean shift) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }
}
