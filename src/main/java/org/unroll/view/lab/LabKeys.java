package org.unroll.view.lab;

import javafx.scene.input.KeyEvent;
import org.unroll.model.LabModel;

/**
 * The keys of all the lab's views: left and right choose a step, up and down a network, with Shift a unit,
 * Page Up and Page Down a layer; Escape lets the unit go.
 */
final class LabKeys {

  private static final int FAR = 1 << 20;

  private LabKeys() {}

  /** Carries out a key; false if it has no meaning here. */
  static boolean press(LabModel model, KeyEvent event) {
    int sign =
        switch (event.getCode()) {
          case LEFT, UP, PAGE_DOWN, HOME -> -1;
          default -> 1;
        };
    switch (event.getCode()) {
      case LEFT, RIGHT -> model.moveStep(sign);
      case HOME, END -> model.moveStep(sign * FAR);
      case PAGE_DOWN, PAGE_UP -> model.moveLayer(sign);
      case UP, DOWN -> {
        if (event.isShiftDown()) {
          model.moveUnit(sign);
        } else {
          model.moveVariant(sign);
        }
      }
      case ESCAPE -> {
        return model.clearUnit();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
