package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unroll.cell.Hold;
import org.unroll.engine.Clip;
import org.unroll.engine.Optimizers;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.lab.Objective;
import org.unroll.lab.Scoring;
import org.unroll.lab.Start;
import org.unroll.network.Link;
import org.unroll.network.Loss;

/** Reads the settings of an experiment. Whether its names exist is for the laboratory to say. */
final class ExperimentReader {

  private static final Map<String, Boolean> DIRECTIONS = Map.of("forward", false, "both", true);
  private static final Map<String, Boolean> TIMES = Map.of("after", false, "before", true);

  private final Settings settings;

  ExperimentReader(Settings settings) {
    this.settings = settings;
  }

  /**
   * The experiment; what is not said is as usual.
   *
   * @throws EntryProblem if something is missing or cannot be
   */
  Experiment experiment() {
    List<String> cells = settings.list("cells");
    if (cells.isEmpty()) {
      throw settings.problem("cells", "a line such as 'cells: lstm, rnn' is missing");
    }
    return new Experiment(
        settings.need("task"),
        Optional.empty(),
        cells,
        settings.whole("units", 16, 1, 1024),
        settings.whole("length", 8, 1, 5000),
        settings.whole("seed", 1, 0, Integer.MAX_VALUE),
        architecture(),
        start(),
        learning(),
        objective(),
        holds(cells.get(0)));
  }

  private Architecture architecture() {
    return new Architecture(
        settings.whole("layers", 1, 1, Architecture.MOST_LAYERS),
        choice("directions", false, DIRECTIONS),
        settings.word("link", Link.NONE, Link.ids(), Link::of),
        settings.word("attention", Scoring.NONE, Scoring.ids(), Scoring::of),
        choice("attention timing", false, TIMES));
  }

  private <T> T choice(String key, T otherwise, Map<String, T> words) {
    List<String> names = words.keySet().stream().sorted().toList();
    return settings.word(key, otherwise, names, word -> Optional.ofNullable(words.get(word)));
  }

  private Start start() {
    return new Start(
        settings.read("init", Start.USUAL.initial(), Start::initialOf),
        settings.number("forget bias", Start.USUAL.forgetBias()));
  }

  private Learning learning() {
    Learning usual = Learning.USUAL;
    Function<String, Optional<String>> known =
        id -> Optimizers.ids().contains(id) ? Optional.of(id) : Optional.empty();
    return new Learning(
        settings.whole("batch", usual.batchSize(), 1, 4096),
        settings.word("optimizer", usual.optimizer(), Optimizers.ids(), known),
        settings.number("rate", usual.learningRate()),
        new Clip(
            settings.word("clip by", usual.clip().kind(), Clip.Kind.ids(), Clip.Kind::of),
            settings.number("clip", usual.clip().threshold())),
        settings.whole("truncation", 0, 0, 5000),
        settings.number("noise", 0));
  }

  private Objective objective() {
    Objective usual = Objective.USUAL;
    Optional<Loss> loss = Optional.ofNullable(settings.word("loss", null, Loss.ids(), Loss::of));
    return new Objective(loss, usual.overTime(), usual.overBatch());
  }

  /** Gates that stand still, as {@code hold: f = 1, i = 0}. */
  private List<Hold> holds(String cell) {
    return settings.read("hold", List.of(), text -> holds(cell, text));
  }

  private static List<Hold> holds(String cell, String text) {
    List<Hold> holds = new ArrayList<>();
    for (String part : text.split(",")) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2) {
        throw new IllegalArgumentException(
            "expected a gate and a number such as f = 1, found " + part);
      }
      holds.add(Hold.all(cell, sides[0].strip(), Double.parseDouble(sides[1].strip())));
    }
    return holds;
  }
}
