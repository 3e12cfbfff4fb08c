package org.unroll.view.stage;

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
   * Where a state's values stand: on all of its lane while there are no gradients, above the wire
   * from the moment the error turns back.
   */
  Box band(Lane lane) {
    Box band = lane.band();
    return hasTurned()
        ? band
        : new Box(band.x(), band.y(), band.width(), lane.wire().bottom() - band.y());
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
