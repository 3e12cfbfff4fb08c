package org.unroll.lab.gradient;

import org.unroll.lab.Experiment;

/** Experiments with other numbers of units. */
final class Sized {

  private Sized() {}

  /** The experiment with H units, whose network is one plain layer. */
  static Experiment units(Experiment experiment, int units) {
    return new Experiment(
        experiment.task(),
        experiment.text(),
        experiment.cells(),
        units,
        experiment.length(),
        experiment.seed(),
        experiment.start(),
        experiment.learning(),
        experiment.objective());
  }
}
