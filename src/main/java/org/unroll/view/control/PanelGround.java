package org.unroll.view.control;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The ground of a panel whose content is often drawn anew, in three pieces: bands with the round corners
 * at top and bottom, and a plain rectangle between them. Looks like the background of a panel. Without a
 * graphics card the toolkit paints what has round corners as a path, which costs as much as all of the
 * area that is drawn anew over it; a rectangle costs little. Colours, corners and the height of the
 * bands stand in the stylesheet.
 */
public final class PanelGround extends Region {

  private final Region top = piece("panel-top");
  private final Region middle = piece("panel-middle");
  private final Region bottom = piece("panel-bottom");

  private PanelGround() {
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("panel-ground");
    getChildren().addAll(top, middle, bottom);
  }

  /** Puts a ground under all that is on a panel, in the place of the panel's own background. */
  public static void under(Pane panel) {
    PanelGround ground = new PanelGround();
    InvalidationListener fit = changed -> ground.resize(panel.getWidth(), panel.getHeight());
    panel.widthProperty().addListener(fit);
    panel.heightProperty().addListener(fit);
    panel.getStyleClass().add("grounded");
    panel.getChildren().add(0, ground);
  }

  private static Region piece(String style) {
    Region piece = new Region();
    piece.getStyleClass().add(style);
    return piece;
  }

  /** Not rounded to pixels: the panel is, and in a magnified one other lengths are whole pixels. */
  @Override
  protected void layoutChildren() {
    double band = Math.min(top.prefHeight(-1), getHeight() / 2);
    top.resizeRelocate(0, 0, getWidth(), band);
    middle.resizeRelocate(0, band, getWidth(), getHeight() - 2 * band);
    bottom.resizeRelocate(0, getHeight() - band, getWidth(), band);
  }
}
