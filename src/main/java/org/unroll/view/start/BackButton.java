package org.unroll.view.start;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.unroll.text.Texts;

/** The way back to all cards. */
final class BackButton {

  private BackButton() {}

  /** A quiet button. */
  static Button of(Texts texts, StartListener listener) {
    Button back = new Button(texts.get("start.back"));
    back.getStyleClass().addAll("quiet", "back");
    back.setTooltip(new Tooltip(texts.get("start.back.hint")));
    back.setOnAction(event -> listener.backAsked());
    return back;
  }
}
