package org.unroll.view.stage;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;

/** The dark bubble that explains the present step, with a tip that points down at its cell. */
final class Bubble extends Region {

  private static final double TIP = 7;
  private static final double WIDEST = 620;
  private static final double BALANCED = 0.55;
  private static final double MARGIN = 16;

  private final Label text = new Label();
  private final StackPane body = new StackPane(text);
  private final Polygon tip = new Polygon(-TIP, 0, TIP, 0, 0, TIP);

  Bubble() {
    setManaged(false);
    setMouseTransparent(true);
    text.setWrapText(true);
    body.getStyleClass().add("bubble");
    tip.getStyleClass().add("stage-bubble-tip");
    getChildren().addAll(body, tip);
  }

  /** The text in it. */
  String text() {
    return text.getText();
  }

  /**
   * Says something above a place.
   *
   * @param room where the bubble may stand; it stands at its bottom
   * @param x what it points at, or NaN for nothing in particular
   * @param scale of its letters, on which its width depends
   */
  void say(String words, Box room, double x, double scale) {
    text.setText(words);
    double widest = Math.min(WIDEST * scale, room.width());
    body.setMaxWidth(widest);
    applyCss();
    double natural = Math.ceil(body.prefWidth(-1));
    // A text that needs two lines gets two of about the same length.
    double width = Math.min(widest, natural);
    double balanced = Math.ceil(natural * BALANCED);
    if (natural > widest
        && balanced < widest
        && body.prefHeight(balanced) <= body.prefHeight(widest)) {
      width = balanced;
    }
    double height = Math.ceil(body.prefHeight(width));
    double wanted = Double.isNaN(x) ? room.x() : x - width / 2;
    double left = Math.round(Math.max(room.x(), Math.min(room.right() - width, wanted)));
    double top = Math.round(Math.max(room.y(), room.bottom() - TIP - 3 - height));
    body.resizeRelocate(left, top, width, height);
    // At the edge of its room the bubble cannot stand over its cell, and then does not point.
    boolean over = x >= left + MARGIN && x <= left + width - MARGIN;
    tip.setVisible(over);
    tip.relocate(Math.round(x) - TIP, top + height - 0.5);
  }

  @Override
  protected void layoutChildren() {
    body.layout();
  }
}
