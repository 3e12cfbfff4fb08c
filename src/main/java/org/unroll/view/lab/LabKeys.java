package org.unroll.view.lab;

import javafx.scene.input.KeyCode;
import org.unroll.model.LabModel;

/** The keys of all the lab's views: left and right choose a step, up and down a network. */
final class LabKeys {

  private static final int FAR = 1 << 20;

  private LabKeys() {}

  /** Carries out a key; false if it has no meaning here. */
  static boolean press(LabModel model, KeyCode key) {
    switch (key) {
      case LEFT -> model.moveStep(-1);
      case RIGHT -> model.moveStep(1);
      case HOME -> model.moveStep(-FAR);
      case END -> model.moveStep(FAR);
      case UP -> model.moveVariant(-1);
      case DOWN -> model.moveVariant(1);
      default -> {
        return false;
      }
    }
    return true;
  }
}
