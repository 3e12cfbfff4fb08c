package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;

/**
 * Frames around what is pointed at, in whichever view the pointer is; and the other way round: tells
 * the other views what the pointer is on here.
 */
final class PointedLayer extends Group {

  private static final double MARGIN = 2;
  private static final double ROUND = 8;

  private final Pointed pointed;
  private Optional<StagePicture> picture = Optional.empty();
  private Optional<Quantity> ours = Optional.empty();
  private double scale = 1;

  /** Kept here because what is pointed at, which outlives the view, holds it weakly. */
  private final InvalidationListener onPoint = changed -> frame();

  PointedLayer(Pointed pointed) {
    this.pointed = pointed;
    setManaged(false);
    setMouseTransparent(true);
    pointed.quantityProperty().addListener(new WeakInvalidationListener(onPoint));
  }

  /** Follows the stage to another picture. */
  void place(StagePicture next, double pixels) {
    picture = Optional.of(next);
    scale = pixels;
    frame();
  }

  /** The pointer is on something here, or on nothing. */
  void point(Optional<StageHit> hit) {
    Optional<Quantity> next = hit.flatMap(PointedPlaces::at);
    ours.filter(left -> !next.equals(ours)).ifPresent(pointed::leave);
    ours = next;
    next.ifPresent(pointed::at);
  }

  /** A unit that was clicked is the one whose numbers are worked out. */
  void choose(StageHit hit) {
    if (hit instanceof StageHit.Unit unit) {
      pointed.unitProperty().set(unit.unit());
    }
  }

  private void frame() {
    Optional<Quantity> now = pointed.quantityProperty().get();
    List<Box> boxes =
        picture.isPresent() && now.isPresent()
            ? new PointedPlaces(picture.get()).of(now.get())
            : List.of();
    while (getChildren().size() < boxes.size()) {
      Rectangle fresh = new Rectangle();
      fresh.getStyleClass().add("stage-pointed");
      getChildren().add(fresh);
    }
    getChildren().remove(boxes.size(), getChildren().size());
    for (int i = 0; i < boxes.size(); i++) {
      put((Rectangle) getChildren().get(i), boxes.get(i).inset(-MARGIN).times(scale));
    }
  }

  private static void put(Rectangle frame, Box box) {
    frame.setX(box.x());
    frame.setY(box.y());
    frame.setWidth(box.width());
    frame.setHeight(box.height());
    frame.setArcWidth(ROUND);
    frame.setArcHeight(ROUND);
  }
}
