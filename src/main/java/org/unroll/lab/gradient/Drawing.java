package org.unroll.lab.gradient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unroll.analysis.WeightGain;
import org.unroll.engine.Weights;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Start;
import org.unroll.network.Stack;

/**
 * The first weights of a network, drawn with the spectral radius 1 and no forget bias. Not to be written
 * to.
 *
 * @param numbers one array for each weight, in their order
 * @param gains by layer, how far its matrices from state to state stretch
 */
record Drawing(List<double[]> numbers, Map<String, List<WeightGain>> gains) {

  /**
   * Draws.
   *
   * @param experiment says the seed; its length changes nothing
   */
  static Drawing of(
      Laboratory laboratory, Stack network, Experiment experiment, FirstWeights first) {
    Start start = new Start(Optional.of(first.ofRadiusOne()), 0);
    Weights fresh = laboratory.initialWeights(experiment.withStart(start), network);
    return new Drawing(
        fresh.all().stream().map(weight -> weight.value().data).toList(),
        fresh.all().stream()
            .filter(Specimen::carriesStates)
            .collect(
                Collectors.groupingBy(
                    Specimen::layerOf,
                    Collectors.mapping(
                        weight -> WeightGain.of(Specimen.nameIn(weight), weight.value()),
                        Collectors.toList()))));
  }
}
