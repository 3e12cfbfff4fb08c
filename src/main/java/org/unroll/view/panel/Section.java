package org.unroll.view.panel;

import org.unroll.lab.Experiment;

/** A part of the panel that shows some settings of the experiment. */
interface Section {

  /** Shows the settings without telling anyone. */
  void show(Experiment experiment);

  /** Its settings in words. */
  String describe();

  /** Whether to be sparing with height. */
  default void setCompact(boolean compact) {}
}
