package org.unroll.view.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.unroll.view.control.Magnified;

/**
 * Places a screen's panels: controls on the left over the whole height, the hero in the middle, details
 * on its right, an overview below. Equal gaps lie between them and around, smaller ones in a low
 * window. Empty places leave their room to the hero.
 */
public final class PanelGrid extends Region {

  private static final double GAP = 16;
  private static final double LOW_GAP = 12;
  private static final double LOW = 756;

  private static final double LEFT_WIDTH = 250;

  /** A window narrower than this leaves the room of the details to the hero. */
  public static final double WIDE = 1500;

  private static final double SIDE_SHARE = 0.23;
  private static final double SIDE_LEAST = 334;
  private static final double SIDE_MOST = 480;
  private static final double BELOW_SHARE = 0.25;
  private static final double BELOW_LEAST = 164;

  private final ObjectProperty<Region> left = place("left");
  private final ObjectProperty<Region> hero = place("hero");
  private final ObjectProperty<Region> right = place("right");
  private final ObjectProperty<Region> bottom = place("bottom");
  private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");

  /** An empty grid. */
  public PanelGrid() {
    unfolded.addListener(changed -> requestLayout());
  }

  /** Whether a narrow window lays the details over its right end. */
  public BooleanProperty unfoldedProperty() {
    return unfolded;
  }

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

  /** An overview below the hero, over the whole width beside the controls. */
  public ObjectProperty<Region> bottomProperty() {
    return bottom;
  }

  /** Pixels between panels and around them in a grid of this height. */
  static double gap(double height) {
    return height < LOW ? LOW_GAP : GAP;
  }

  @Override
  protected void layoutChildren() {
    double gap = gap(getHeight());
    double start = gap + (isThere(left) ? LEFT_WIDTH + gap : 0);
    boolean side = isThere(right) && getWidth() >= WIDE;
    double belowHeight = isThere(bottom) ? belowHeight() : 0;
    double end = getWidth() - gap - (side ? sideWidth() + gap : 0);
    double floor = getHeight() - gap - (isThere(bottom) ? belowHeight + gap : 0);
    put(left.get(), gap, gap, LEFT_WIDTH, getHeight() - 2 * gap);
    put(hero.get(), start, gap, end - start, floor - gap);
    if (right.get() != null) {
      right.get().setVisible(side || unfolded.get());
      right.get().setViewOrder(-1);
    }
    double x = side ? end + gap : end - sideWidth();
    put(right.get(), x, gap, sideWidth(), (side ? floor : getHeight() - gap) - gap);
    put(bottom.get(), start, floor + gap, getWidth() - gap - start, belowHeight);
  }

  /** Magnified details need as many times the room. */
  private double sideWidth() {
    double times =
        right.get() instanceof Magnified details ? details.magnificationProperty().get() : 1;
    double share = Math.max(SIDE_LEAST, Math.min(SIDE_MOST, getWidth() * SIDE_SHARE));
    return Math.rint(share * times);
  }

  /** A panel that a stylesheet takes out of the layout leaves its place empty. */
  private static boolean isThere(ObjectProperty<Region> place) {
    return place.get() != null && place.get().isManaged();
  }

  private double belowHeight() {
    return Math.rint(Math.max(BELOW_LEAST, getHeight() * BELOW_SHARE));
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
}
