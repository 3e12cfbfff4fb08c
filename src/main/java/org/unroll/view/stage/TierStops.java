package org.unroll.view.stage;

import java.util.Optional;
import org.unroll.engine.TracePart;
import org.unroll.model.Walk;

/** Which stop of the pass a thing of a network of several layers belongs to. Pure. */
final class TierStops {

  private TierStops() {}

  /** Where a click on something leads; empty where it leads nowhere. */
  static Optional<Walk.Stop> of(TierPicture picture, TierHit hit) {
    if (hit instanceof TierHit.Unit unit) {
      return stop(picture, unit.part(), unit.position());
    }
    if (hit instanceof TierHit.Gate gate) {
      return stop(picture, gate.part(), gate.position());
    }
    if (hit instanceof TierHit.Card card) {
      return stop(picture, card.part(), card.position());
    }
    if (hit instanceof TierHit.Linked linked) {
      return stop(picture, linked.part(), linked.position());
    }
    if (hit instanceof TierHit.Context context) {
      return stop(picture, picture.top(), context.step());
    }
    return hit instanceof TierHit.Weight weight
        ? stop(picture, picture.top(), weight.step())
        : Optional.empty();
  }

  /** The stop of a column in the layer at work, or in the lowest that has this column. */
  static Optional<Walk.Stop> at(TierPicture picture, int column) {
    TracePart work = picture.parts().get(picture.moment().part());
    TierLayout layout = picture.layout();
    boolean own = has(layout, work, column);
    Optional<TracePart> part =
        own
            ? Optional.of(work)
            : picture.parts().stream().filter(p -> has(layout, p, column)).findFirst();
    return part.flatMap(p -> stop(picture, p, column - layout.column(p, 0)));
  }

  private static boolean has(TierLayout layout, TracePart part, int column) {
    int position = column - layout.column(part, 0);
    return position >= 0 && position < part.trace().length();
  }

  private static Optional<Walk.Stop> stop(TierPicture picture, TracePart part, int position) {
    int index = picture.parts().indexOf(part);
    return Optional.of(new Walk.Stop(index, part.position(position)));
  }
}
