package org.unroll.view.transport;

import org.unroll.model.Phase;
import org.unroll.model.Timeline;

/**
 * Where the positions of a timeline stand on a track: forward and backward are equally long, the update
 * is a short piece at the end. Pure arithmetic, in pixels from the track's left end.
 *
 * @param timeline what is laid out
 * @param width of the whole track
 */
record TrackLayout(Timeline timeline, double width) {

  private static final double GAP = 6;
  private static final double UPDATE = 30;
  private static final double TICK = 5;

  /** Length of the forward piece, and of the backward piece. */
  double pass() {
    return Math.max(1, (width - 2 * GAP - UPDATE) / 2);
  }

  /** Left end of the piece of a phase. */
  double left(Phase phase) {
    return switch (phase) {
      case START, FORWARD -> 0;
      case BACKWARD -> pass() + GAP;
      case UPDATE -> 2 * (pass() + GAP);
    };
  }

  /** Length of the piece of a phase. */
  double length(Phase phase) {
    return phase == Phase.UPDATE ? UPDATE : pass();
  }

  /** Where a position stands. */
  double place(int position) {
    Phase phase = timeline.at(position).phase();
    double done = timeline.clamp(position) - timeline.begin(phase) + 1;
    return switch (phase) {
      case START -> 0;
      case FORWARD, BACKWARD -> left(phase) + pass() * done / timeline.length();
      case UPDATE -> left(phase) + UPDATE / 2;
    };
  }

  /** The position nearest to a place. */
  int nearest(double x) {
    int low = 0;
    int high = timeline.last();
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (place(middle) <= x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return x - place(low) <= place(high) - x ? low : high;
  }

  /** Whether there is room for a tick at every step. */
  boolean showsTicks() {
    return pass() / timeline.length() >= TICK;
  }
}
