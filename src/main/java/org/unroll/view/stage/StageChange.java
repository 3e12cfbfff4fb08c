package org.unroll.view.stage;

import java.util.List;
import org.unroll.model.Moment;
import org.unroll.model.Place;

/** Finds out which part of the stage looks different from one moment to another. */
final class StageChange {

  private StageChange() {}

  /** The columns in which two pictures of the same content and layout differ; empty if in none. */
  static Box between(StagePicture before, StagePicture after) {
    Box area = null;
    for (Slot slot : after.layout().slots()) {
      if (!look(before, slot.step()).equals(look(after, slot.step()))) {
        // Wires and bands reach halfway into the next cell.
        double reach = slot.column().width() + StagePainter.OVERHANG;
        double left = Math.max(0, slot.column().x() - reach);
        double right =
            Math.min(after.layout().rows().legend().right(), slot.column().right() + reach);
        double from = area == null ? left : area.x();
        area = new Box(from, slot.column().y(), right - from, slot.column().height());
      }
    }
    return area == null ? Box.NONE : area;
  }

  /** Whether the panel of outputs looks different: they are the last step's. */
  static boolean ofOutput(StagePicture before, StagePicture after) {
    int last = after.trace().length() - 1;
    return !look(before, last).equals(look(after, last));
  }

  /** What the looks of a step depend on besides the content. */
  private static List<Object> look(StagePicture picture, int step) {
    Moment moment = picture.moment();
    boolean current = moment.isAt(step);
    return List.of(
        moment.hasValue(step),
        moment.hasGradient(step),
        current,
        current ? moment.place() : Place.WHOLE);
  }
}
