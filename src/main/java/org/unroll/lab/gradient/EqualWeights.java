package org.unroll.lab.gradient;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.engine.Networks;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.network.Network;
import org.unroll.task.Task;

/**
 * Numbers of units that give different cells as many weights, as near as whole units come. An LSTM has
 * about four matrices where a plain RNN has one, so at equal units it would have four times its weights.
 * The last answer is kept: most sliders change nothing about it, and the length never does. Belongs to
 * one thread.
 */
final class EqualWeights {

  private final Laboratory laboratory;
  private Optional<Sizes> last = Optional.empty();

  /** What the numbers follow from. */
  private record Wanted(Experiment experiment, List<String> cells, int units) {}

  private record Sizes(Wanted wanted, List<Integer> units) {}

  EqualWeights(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /** The variants with units such that each has as many weights as the middle one has at its units. */
  List<GradientVariant> of(Experiment experiment, List<GradientVariant> variants) {
    List<String> cells = variants.stream().map(GradientVariant::cell).toList();
    Wanted wanted =
        new Wanted(experiment.withLength(1), cells, variants.get(variants.size() / 2).units());
    Sizes sizes =
        last.filter(kept -> kept.wanted.equals(wanted))
            .orElseGet(() -> new Sizes(wanted, units(wanted)));
    last = Optional.of(sizes);
    return IntStream.range(0, variants.size())
        .mapToObj(i -> variants.get(i).withUnits(sizes.units.get(i)))
        .toList();
  }

  private List<Integer> units(Wanted wanted) {
    Task task = laboratory.task(wanted.experiment);
    String middle = wanted.cells.get(wanted.cells.size() / 2);
    int weights = count(wanted.experiment, task, middle, wanted.units);
    return wanted.cells.stream()
        .map(cell -> units(wanted.experiment, task, cell, weights))
        .toList();
  }

  private int count(Experiment experiment, Task task, String cell, int units) {
    Network network = laboratory.network(experiment.withHidden(units), task, cell);
    return Networks.weights(network).count();
  }

  /** The number of weights grows with the units, so halving finds the place. */
  private int units(Experiment experiment, Task task, String cell, int wanted) {
    int few = 1;
    int many = 2;
    while (count(experiment, task, cell, many) < wanted) {
      few = many;
      many *= 2;
    }
    while (many - few > 1) {
      int middle = (few + many) / 2;
      if (count(experiment, task, cell, middle) < wanted) {
        few = middle;
      } else {
        many = middle;
      }
    }
    int above = count(experiment, task, cell, many) - wanted;
    return above <= wanted - count(experiment, task, cell, few) ? many : few;
  }
}
