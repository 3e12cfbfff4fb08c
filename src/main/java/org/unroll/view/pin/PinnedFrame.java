package org.unroll.view.pin;

import javafx.scene.layout.Region;
import org.unroll.view.control.Magnified;

/**
 * A picture with pinned cards over it. While there is room enough, the picture keeps out of the row of
 * cards at the lower edge; in a low window the cards lie over it and can be dragged.
 */
public final class PinnedFrame extends Region {

  private static final double LEAST = 284;

  private final Region picture;
  private final PinBoard pins;
  private final Magnified board;

  /** Takes both as children. */
  public PinnedFrame(Region picture, PinBoard pins) {
    this.picture = picture;
    this.pins = pins;
    this.board = new Magnified(pins);
    board.setPickOnBounds(false);
    getStyleClass().add("stage-frame");
    getChildren().addAll(picture, board);
    setMinHeight(0);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double dock = pins.dockHeight() * board.magnificationProperty().get();
    double high = height - dock >= LEAST ? height - dock : height;
    picture.resizeRelocate(left, top, width, high);
    board.resizeRelocate(left, top, width, height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return picture.prefWidth(height) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return picture.prefHeight(width) + snappedTopInset() + snappedBottomInset();
  }
}
