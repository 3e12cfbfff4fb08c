package org.unroll.view.stage;

import java.util.Optional;
import javafx.scene.control.Label;

/** A small dark label beside the pointer with the exact numbers of what lies under it. */
final class HoverTip extends Label {

  private static final double ASIDE = 14;

  private final HitWords words;

  HoverTip(HitWords words) {
    this.words = words;
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    getStyleClass().add("stage-tip");
  }

  /**
   * Shows what lies at a point, or nothing.
   *
   * @param x pixels from the left
   * @param y pixels from the top
   * @param width of the stage in pixels
   * @param height of the stage in pixels
   * @param scale pixels per unit of the picture
   */
  void show(StagePicture picture, double x, double y, double width, double height, double scale) {
    Optional<StageHit> hit = new HitFinder(picture).at(x / scale, y / scale);
    setVisible(hit.isPresent());
    hit.ifPresent(
        found -> {
          setText(words.of(picture, found));
          applyCss();
          double wide = Math.ceil(prefWidth(-1));
          double high = Math.ceil(prefHeight(wide));
          double left = x + ASIDE + wide > width ? x - ASIDE - wide : x + ASIDE;
          double top = y + ASIDE + high > height ? y - ASIDE - high : y + ASIDE;
          resizeRelocate(Math.max(0, left), Math.max(0, top), wide, high);
        });
  }

  /** Shows nothing. */
  void hideTip() {
    setVisible(false);
  }
}
