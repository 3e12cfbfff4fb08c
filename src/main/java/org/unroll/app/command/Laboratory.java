package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;

/** The work behind the commands. */
public interface Laboratory {

  /** Ids of the tasks. */
  List<String> tasks();

  /** Ids of the cells. */
  List<String> cells();

  /** Ids of the optimisers. */
  List<String> optimizers();

  /** T that a task is trained with unless told otherwise. */
  int defaultLength(String task);

  /** The shortest sequence on which a task makes sense. */
  int minimumLength(String task);

  /**
   * Trains all cells of an experiment from its seed.
   *
   * @param steps number of weight updates, 0 or more
   * @param progress told after every update
   * @return the state after the last update
   * @throws RuntimeException with a sentence for people if the experiment is impossible
   */
  Snapshot train(Experiment experiment, long steps, Progress progress);

  /** What the task is measured by, on what a snapshot was measured on. */
  Score score(Snapshot snapshot, int cell);

  /** A text written by the trained language model; empty for other tasks. */
  String sample(Snapshot snapshot, int cell);

  /**
   * Writes the chart of gradient norms in every format.
   *
   * @param folder is there and can be written to
   * @return what was written
   */
  List<Path> chart(Snapshot snapshot, Path folder);

  /**
   * Computes a reference case and compares every field.
   *
   * @throws RuntimeException with a sentence for people if the file cannot be read as a case
   */
  CaseResult check(Path file);

  /**
   * The measure people quote for a task.
   *
   * @param name such as {@code accuracy}
   * @param value reached on held-back data
   * @param baseline reached by guessing
   */
  record Score(String name, double value, double baseline) {}

  /**
   * How a reference case went.
   *
   * @param worst largest relative error
   * @param quantity the field it was in
   * @param passed whether every field was checked and is within its tolerance
   * @param unchecked fields that could not be checked
   */
  record CaseResult(double worst, String quantity, boolean passed, List<String> unchecked) {}
}
