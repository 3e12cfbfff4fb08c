package org.unroll.view.cell;

import javafx.scene.control.Label;

/** A small dark label with the exact numbers of what one points at. */
final class CellTip extends Label {

  private static final double ASIDE = 14;

  CellTip() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    getStyleClass().add("stage-tip");
  }

  /** Shows words beside a point, within the view that it stands in. */
  void show(String words, double x, double y) {
    double width = getParent().getLayoutBounds().getWidth();
    double height = getParent().getLayoutBounds().getHeight();
    setText(words);
    setVisible(true);
    applyCss();
    double wide = Math.ceil(prefWidth(-1));
    double high = Math.ceil(prefHeight(wide));
    double left = x + ASIDE + wide > width ? x - ASIDE - wide : x + ASIDE;
    double top = y + ASIDE + high > height ? y - ASIDE - high : y + ASIDE;
    resizeRelocate(Math.max(0, left), Math.max(0, top), wide, high);
  }
}
