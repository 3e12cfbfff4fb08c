package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learning;
import org.unroll.lab.reading.ReadingSettings;
import org.unroll.task.Task;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that describe an experiment, without its cells. */
final class ExperimentOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private ArchitectureOptions architecture;
  @Mixin private StartOptions start;
  @Mixin private LearningOptions learning;
  @Mixin private ObjectiveOptions objective;

  @Option(
      names = "--task",
      paramLabel = "NAME",
      defaultValue = "adding",
      description = "Where the sequences come from. Default: ${DEFAULT-VALUE}.")
  private String task;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      defaultValue = "32",
      description = "Number of units. Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = 1024)
  private int hidden;

  @Option(
      names = "--length",
      paramLabel = "T",
      description = "Time steps per sequence. Default: what suits the task.")
  @Between(min = 1, max = 5000)
  private Integer length;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Determines weights and data. Default: ${DEFAULT-VALUE}.")
  @Between(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
  private long seed;

  @Option(
      names = "--file",
      paramLabel = "TEXT",
      description =
          "UTF-8 text for a language model, or a table for the series. Default: ones of our own.")
  private Path file;

  /**
   * The experiment that the options describe.
   *
   * @throws ParameterException if a name is unknown
   * @throws org.unroll.task.TaskProblem if the task cannot have this length or this text
   */
  Experiment experiment(Laboratory laboratory, List<String> cells) {
    known("task", laboratory.tasks().ids(), task);
    cells.forEach(cell -> requireCell(laboratory.cells(), cell));
    return new Experiment(
            task,
            Optional.ofNullable(file),
            cells,
            hidden,
            length(laboratory),
            seed,
            start.start(this::known, this::refuse),
            learning.learning(this::known),
            objective.objective(this::known))
        .withArchitecture(architecture.architecture(this::known));
  }

  /**
   * How labelled texts are to be learnt, with what suits them where nothing else was said.
   *
   * @param own options of that task
   * @throws ParameterException if a name is unknown
   */
  ReadingSettings reading(Laboratory laboratory, String cell, TextOptions own) {
    requireCell(laboratory.cells(), cell);
    Learning usual = ReadingSettings.usual(seed).learning();
    Learning said = learning.learning(this::known);
    double rate = isGiven("--lr") ? said.learningRate() : usual.learningRate();
    int batch = isGiven("--batch") ? said.batchSize() : usual.batchSize();
    return new ReadingSettings(
        cell,
        own.embedding(),
        hidden,
        said.withOptimizer(said.optimizer(), rate).withBatchSize(batch),
        start.start(this::known, this::refuse).forgetBias(),
        own.wordDropout(),
        seed);
  }

  /** Whether an option was said. */
  boolean isGiven(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** What the task is called. */
  String task() {
    return task;
  }

  /** The length, if one was said. */
  Optional<Integer> length() {
    return Optional.ofNullable(length);
  }

  /** What determines weights and data. */
  long seed() {
    return seed;
  }

  /** A file is looked into here, so that it fails early. */
  private void requireCell(CellCatalogue cells, String name) {
    if (CellCatalogue.isFile(name)) {
      cells.get(name);
    } else {
      known("cell", cells.ids(), name);
    }
  }

  private void known(String kind, List<String> names, String given) {
    new Names(kind, names).objection(given).ifPresent(this::refuse);
  }

  /** The length asked for, or the task's own. A text is looked into here, so that it fails early. */
  private int length(Laboratory laboratory) {
    Task source = laboratory.tasks().find(task, Optional.ofNullable(file));
    int chosen = length == null ? source.defaultLength() : length;
    source.requireLength(chosen);
    return chosen;
  }

  private void refuse(String sentence) {
    throw new ParameterException(spec.commandLine(), sentence);
  }
}
