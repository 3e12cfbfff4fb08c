package org.unroll.view.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/**
 * Places a screen's panels: controls on the left over the whole height, the hero in the middle, details
 * on its right, an overview below. 16 pixels lie between them and around. Empty places leave their
 * room to the hero; in a low window the overview takes the place of the details, if that is empty.
 */
public final class PanelGrid extends Region {

  /** Pixels between panels and around them. */
  public static final double GAP = 16;

  private static final double LEFT_WIDTH = 250;
  private static final double SIDE_SHARE = 0.23;

  /** A chart on a panel of this width has room for its buttons. */
  private static final double SIDE_LEAST = 334;

  private static final double SIDE_MOST = 480;
  private static final double BELOW_SHARE = 0.27;
  private static final double BELOW_LEAST = 170;

  /** In a window lower than this the overview stands beside the hero, not below it. */
  private static final double LOW = 800;

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

  /** An overview over the whole width beside the controls, or on the right of a low hero. */
  public ObjectProperty<Region> bottomProperty() {
    return bottom;
  }

  @Override
  protected void layoutChildren() {
    boolean low = getHeight() < LOW && right.get() == null;
    Region side = low ? bottom.get() : right.get();
    Region below = low ? null : bottom.get();
    double start = GAP + (left.get() == null ? 0 : LEFT_WIDTH + GAP);
    double sideWidth =
        side == null ? 0 : Math.rint(clamp(getWidth() * SIDE_SHARE, SIDE_LEAST, SIDE_MOST));
    double belowHeight =
        below == null ? 0 : Math.rint(Math.max(BELOW_LEAST, getHeight() * BELOW_SHARE));
    double end = getWidth() - GAP - (side == null ? 0 : sideWidth + GAP);
    double floor = getHeight() - GAP - (below == null ? 0 : belowHeight + GAP);
    put(left.get(), GAP, GAP, LEFT_WIDTH, getHeight() - 2 * GAP);
    put(hero.get(), start, GAP, end - start, floor - GAP);
    put(side, end + GAP, GAP, sideWidth, floor - GAP);
    put(below, start, floor + GAP, getWidth() - GAP - start, belowHeight);
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
