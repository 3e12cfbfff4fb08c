package org.unroll.view.pin;

import javafx.scene.layout.Region;
import org.unroll.view.control.Magnified;

/**
 * A picture with pinned cards over it. While there is room enough, the picture keeps out of the cards'
 * way: they stand at the lower edge or at the right one, whichever leaves it more. In a small window
 * they lie over it and can be dragged.
 */
public final class PinnedFrame extends Region {

  /** Sizes at which a picture is as clear as it gets, and below which it is not. */
  private static final double GOOD_WIDTH = 960;

  private static final double GOOD_HEIGHT = 430;
  private static final double LEAST_WIDTH = 480;
  private static final double LEAST_HEIGHT = 264;

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
    double times = board.magnificationProperty().get();
    double below = height - pins.dockHeight(width / times) * times;
    double beside = width - pins.dockWidth(height / times) * times;
    double whenBelow = clearness(width / times, below / times);
    double whenBeside = clearness(beside / times, height / times);
    boolean upright = whenBeside > whenBelow;
    boolean room = Math.max(whenBelow, whenBeside) > 0;
    pins.setUpright(upright);
    picture.resizeRelocate(
        left, top, room && upright ? beside : width, room && !upright ? below : height);
    board.resizeRelocate(left, top, width, height);
  }

  /** How clear a picture of a size is: 1 for as clear as it gets, 0 for not at all. */
  private static double clearness(double width, double height) {
    boolean small = width < LEAST_WIDTH || height < LEAST_HEIGHT;
    return small ? 0 : Math.min(1, Math.min(width / GOOD_WIDTH, height / GOOD_HEIGHT));
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
