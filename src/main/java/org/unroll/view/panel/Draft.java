package org.unroll.view.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unroll.lab.Experiment;

/** An experiment in the making, so that one setting can change and all others stay. */
final class Draft {

  String task;
  List<String> cells;
  int hidden;
  int length;
  int batchSize;
  double learningRate;
  String optimizer;
  double clipNorm;
  double forgetBias;
  long seed;
  Optional<Path> text;

  private Draft(Experiment from) {
    task = from.task();
    cells = from.cells();
    hidden = from.hidden();
    length = from.length();
    batchSize = from.batchSize();
    learningRate = from.learningRate();
    optimizer = from.optimizer();
    clipNorm = from.clipNorm();
    forgetBias = from.forgetBias();
    seed = from.seed();
    text = from.text();
  }

  /** The experiment that differs from another only by a change. */
  static Experiment edit(Experiment from, Consumer<Draft> change) {
    Draft draft = new Draft(from);
    change.accept(draft);
    return draft.experiment();
  }

  private Experiment experiment() {
    return new Experiment(
        task,
        cells,
        hidden,
        length,
        batchSize,
        learningRate,
        optimizer,
        clipNorm,
        forgetBias,
        seed,
        text);
  }
}
