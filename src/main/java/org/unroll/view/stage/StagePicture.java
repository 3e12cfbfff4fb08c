package org.unroll.view.stage;

import java.util.Optional;
import org.unroll.engine.Trace;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.view.theme.ValuePalette;

/**
 * Everything a painter needs: what, where, and how far the pass has come. Immutable, so that equal
 * pictures give equal pixels.
 */
record StagePicture(StageContent content, StageNumbers numbers, StageLayout layout, Moment moment) {

  Trace trace() {
    return content.trace();
  }

  CellFace face() {
    return content.face();
  }

  /**
   * Where the result of the equation at work stands: a gate's column, or in the backward pass the wire
   * of a state and in the forward pass its band, as far as they are in the cell. Empty for the whole
   * time step and for what has no place on the stage.
   */
  Optional<Box> atWork(Slot slot) {
    return moment.equation().flatMap(symbol -> place(slot, symbol));
  }

  /** Where a symbol stands in a step, if it has a place on the stage. */
  Optional<Box> place(Slot slot, String symbol) {
    int state = face().states().indexOf(symbol);
    if (state >= 0) {
      Lane lane = slot.lanes().get(state);
      Box across = hasTurned() ? lane.wire() : band(lane);
      double left = slot.card().x();
      return Optional.of(new Box(left, across.y(), slot.card().right() - left, across.height()));
    }
    int gate = face().gates().indexOf(symbol);
    int candidate = face().candidates().indexOf(symbol);
    int column = gate >= 0 ? gate : candidate < 0 ? -1 : face().gates().size() + candidate;
    return column < 0 || column >= slot.gates().size()
        ? Optional.empty()
        : Optional.of(slot.gates().get(column).bars());
  }

  /**
   * Where a state's values stand: on all of its lane while there are no gradients, above the wire
   * from the moment the error turns back.
   */
  Box band(Lane lane) {
    Box band = lane.band();
    return hasTurned()
        ? band
        : new Box(band.x(), band.y(), band.width(), lane.wire().bottom() - band.y());
  }

  /** Whether the forward pass has come to this time step. */
  boolean hasBegun(int step) {
    return moment.hasValue(step) || moment.isAt(step);
  }

  /** Whether the backward pass has begun. */
  boolean hasTurned() {
    return moment.phase().compareTo(Phase.BACKWARD) >= 0;
  }

  /** Thickness of a gradient wire: full height for the largest norm, a hair for a vanished one. */
  double thickness(double norm, double full) {
    double share =
        ValuePalette.logShare(norm, numbers.smallestGradient(), numbers.largestGradient());
    return 1 + share * (full - 1);
  }

  /** Every how many steps a text of this width can be written. */
  int stride(double textWidth) {
    return (int) Math.max(1, Math.ceil(textWidth / layout.columns().slot()));
  }
}
