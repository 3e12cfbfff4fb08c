package org.unroll.lab.gradient;

import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;

/** Experiments with other networks. */
final class Sized {

  private Sized() {}

  /** The experiment with plain layers one above the other, of so many units each. */
  static Experiment plain(Experiment experiment, int layers, int units) {
    return new Experiment(
            experiment.task(),
            experiment.text(),
            experiment.cells(),
            units,
            experiment.length(),
            experiment.seed(),
            experiment.start(),
            experiment.learning(),
            experiment.objective())
        .withArchitecture(Architecture.USUAL.withLayers(layers));
  }
}
