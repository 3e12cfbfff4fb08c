package org.unroll.view.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/**
 * Places a screen's panels: controls on the left over the whole height, the hero in the middle, details
 * on its right, an overview below. 16 pixels lie between them and around. Empty places leave their
 * room to the hero.
 */
public final class PanelGrid extends Region {

  /** Pixels between panels and around them. */
  public static final double GAP = 16;

  private static final double LEFT_WIDTH = 250;
  private static final double RIGHT_SHARE = 0.23;
  private static final double RIGHT_LEAST = 270;
  private static final double RIGHT_MOST = 480;
  private static final double BOTTOM_SHARE = 0.24;
  private static final double BOTTOM_LEAST = 150;

  private final ObjectProperty<Region> left = place("left");
  private final ObjectProperty<Region> hero = place("hero");
  private final ObjectProperty<Region> right = place("right");
  private final ObjectProperty<Region> bottom = place("bottom");

  /** The control panel, 250 pixels wide. */
  public ObjectProperty<Region> leftProperty() {
    return left;
  }

  /** What the screen is about; gets all room that is left. */
  public ObjectProperty<Region> heroProperty() {
    return hero;
  }

  /** Details about what is chosen in the hero. */
  public ObjectProperty<Region> rightProperty() {
    return right;
  }

  /** An overview over the whole width beside the controls. */
  public ObjectProperty<Region> bottomProperty() {
    return bottom;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double start = GAP + (left.get() == null ? 0 : LEFT_WIDTH + GAP);
    double rightWidth =
        right.get() == null ? 0 : clamp(width * RIGHT_SHARE, RIGHT_LEAST, RIGHT_MOST);
    double bottomHeight = bottom.get() == null ? 0 : Math.max(BOTTOM_LEAST, height * BOTTOM_SHARE);
    double end = width - GAP - (rightWidth == 0 ? 0 : rightWidth + GAP);
    double floor = height - GAP - (bottomHeight == 0 ? 0 : bottomHeight + GAP);
    put(left.get(), GAP, GAP, LEFT_WIDTH, height - 2 * GAP);
    put(hero.get(), start, GAP, end - start, floor - GAP);
    put(right.get(), end + GAP, GAP, rightWidth, floor - GAP);
    put(bottom.get(), start, floor + GAP, width - GAP - start, bottomHeight);
  }

  private ObjectProperty<Region> place(String name) {
    ObjectProperty<Region> place = new SimpleObjectProperty<>(this, name);
    place.addListener(
        (self, was, is) -> {
          getChildren().remove(was);
          if (is != null) {
            getChildren().add(is);
          }
        });
    return place;
  }

  private void put(Region panel, double x, double y, double width, double height) {
    if (panel != null) {
      panel.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
