package org.unroll.view.transport;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;

/** A round key with a sign on it; its word is in the tooltip and in its accessible text. */
final class TransportKey extends Button {

  private final SVGPath sign = new SVGPath();

  TransportKey(String id, Runnable action) {
    setId("transport-" + id);
    sign.getStyleClass().add("transport-sign");
    setGraphic(sign);
    getStyleClass().add("transport-key");
    setOnAction(event -> action.run());
  }

  /**
   * Gives the key its sign and word.
   *
   * @param path outline of the sign
   */
  TransportKey show(String path, String word) {
    if (!word.equals(getAccessibleText())) {
      sign.setContent(path);
      // A tooltip is a window of its own: not to be made in every frame.
      setTooltip(new Tooltip(word));
      setAccessibleText(word);
    }
    return this;
  }
}
