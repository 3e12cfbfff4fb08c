package org.unroll.app;

import java.util.Locale;
import org.unroll.lab.gradient.LabSettings;

/** A slider of the gradient lab that runs from one end to the other, again and again. */
enum DraggedSlider {
  /** The spectral radius, 0.5 to 2. */
  RADIUS {
    @Override
    LabSettings at(LabSettings settings, int move) {
      return settings.withRadius(0.5 + 0.01 * (move % 151));
    }
  },
  /** The length, at its long end: what costs most. */
  LENGTH {
    @Override
    LabSettings at(LabSettings settings, int move) {
      return settings.withLength(LabSettings.LONGEST - move % 20);
    }
  },
  /** Where backpropagation is truncated. */
  CUT {
    @Override
    LabSettings at(LabSettings settings, int move) {
      return settings.withTruncation(1 + move % (LabSettings.LONGEST - 1));
    }
  };

  /** The settings after so many moves. */
  abstract LabSettings at(LabSettings settings, int move);

  /** What a table calls it. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
