package org.unroll.lab.gradient;

import java.util.List;
import org.unroll.engine.Networks;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.network.Network;
import org.unroll.task.Task;

/**
 * Numbers of units that give different cells as many weights, as near as whole units come. An LSTM has
 * about four matrices where a plain RNN has one, so at equal units it would have four times its weights.
 */
final class EqualWeights {

  private final Laboratory laboratory;
  private final Task task;
  private final Experiment experiment;

  EqualWeights(Laboratory laboratory, Task task, Experiment experiment) {
    this.laboratory = laboratory;
    this.task = task;
    this.experiment = experiment;
  }

  /** The variants with units such that each has as many weights as the middle one has at its units. */
  List<GradientVariant> of(List<GradientVariant> variants) {
    GradientVariant middle = variants.get(variants.size() / 2);
    int wanted = count(middle.cell(), middle.units());
    return variants.stream().map(v -> v.withUnits(units(v.cell(), wanted))).toList();
  }

  private int count(String cell, int units) {
    Network network = laboratory.network(experiment.withHidden(units), task, cell);
    return Networks.weights(network).count();
  }

  /** The number of weights grows with the units, so halving finds the place. */
  private int units(String cell, int wanted) {
    int few = 1;
    int many = 2;
    while (count(cell, many) < wanted) {
      few = many;
      many *= 2;
    }
    while (many - few > 1) {
      int middle = (few + many) / 2;
      if (count(cell, middle) < wanted) {
        few = middle;
      } else {
        many = middle;
      }
    }
    return count(cell, many) - wanted <= wanted - count(cell, few) ? many : few;
  }
}
