package org.unroll.view.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unroll.cell.Hold;
import org.unroll.cell.Initial;
import org.unroll.engine.Clip;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.lab.Objective;
import org.unroll.lab.Start;

/** An experiment in the making, so that one setting can change and all others stay. */
final class Draft {

  String task;
  Optional<Path> text;
  List<String> cells;
  int hidden;
  int length;
  long seed;
  Architecture architecture;
  Optional<Initial> initial;
  double forgetBias;
  int batchSize;
  String optimizer;
  double learningRate;
  Clip.Kind clipKind;
  double clipThreshold;
  int truncation;
  double noise;
  private final Objective objective;
  private final List<Hold> holds;

  private Draft(Experiment from) {
    task = from.task();
    text = from.text();
    cells = from.cells();
    hidden = from.hidden();
    length = from.length();
    seed = from.seed();
    architecture = from.architecture();
    initial = from.start().initial();
    forgetBias = from.start().forgetBias();
    batchSize = from.learning().batchSize();
    optimizer = from.learning().optimizer();
    learningRate = from.learning().learningRate();
    clipKind = from.learning().clip().kind();
    clipThreshold = from.learning().clip().threshold();
    truncation = from.learning().truncation();
    noise = from.learning().noise();
    objective = from.objective();
    holds = from.holds();
  }

  /** The experiment that differs from another only by a change. */
  static Experiment edit(Experiment from, Consumer<Draft> change) {
    Draft draft = new Draft(from);
    change.accept(draft);
    return draft.experiment();
  }

  private Experiment experiment() {
    Clip clip = new Clip(clipKind, clipThreshold);
    return new Experiment(
        task,
        text,
        cells,
        hidden,
        length,
        seed,
        architecture,
        new Start(initial, forgetBias),
        new Learning(batchSize, optimizer, learningRate, clip, truncation, noise),
        objective,
        holds);
  }
}
