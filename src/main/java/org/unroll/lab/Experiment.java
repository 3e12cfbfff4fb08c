package org.unroll.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.Hold;

/**
 * Everything that determines a run; two equal experiments give bitwise equal runs.
 *
 * @param task task id
 * @param text a text of the user's for tasks that read one
 * @param cells cell ids trained side by side on the same batches, the first being on the stage
 * @param hidden H, units
 * @param length T, time steps of the sequences that are looked at and scored, and of those that are
 *     trained on unless they are pieces of a stream
 * @param seed determines weights and data
 * @param architecture what is built of the cell
 * @param start where the weights start from
 * @param learning how they change
 * @param objective what becomes smaller
 * @param holds results that stand still all the time, also while learning; usually none
 */
public record Experiment(
    String task,
    Optional<Path> text,
    List<String> cells,
    int hidden,
    int length,
    long seed,
    Architecture architecture,
    Start start,
    Learning learning,
    Objective objective,
    List<Hold> holds) {

  /** Copies the lists so that the record is immutable. */
  public Experiment {
    cells = List.copyOf(cells);
    holds = List.copyOf(holds);
  }

  /** An experiment in which nothing is held. */
  public Experiment(
      String task,
      Optional<Path> text,
      List<String> cells,
      int hidden,
      int length,
      long seed,
      Start start,
      Learning learning,
      Objective objective) {
    this(
        task,
        text,
        cells,
        hidden,
        length,
        seed,
        Architecture.USUAL,
        start,
        learning,
        objective,
        List.of());
  }

  /** An experiment with the usual start, learning and objective. */
  public static Experiment of(String task, List<String> cells, int hidden, int length, long seed) {
    return new Experiment(
        task,
        Optional.empty(),
        cells,
        hidden,
        length,
        seed,
        Start.USUAL,
        Learning.USUAL,
        Objective.USUAL);
  }

  /** This experiment with other cells. */
  public Experiment withCells(List<String> others) {
    return new Experiment(
        task, text, others, hidden, length, seed, architecture, start, learning, objective, holds);
  }

  /** This experiment with so many units in each layer. */
  public Experiment withHidden(int units) {
    return new Experiment(
        task, text, cells, units, length, seed, architecture, start, learning, objective, holds);
  }

  /** This experiment on sequences of another length. */
  public Experiment withLength(int steps) {
    return new Experiment(
        task, text, cells, hidden, steps, seed, architecture, start, learning, objective, holds);
  }

  /** This experiment with other weights and data. */
  public Experiment withSeed(long other) {
    return new Experiment(
        task, text, cells, hidden, length, other, architecture, start, learning, objective, holds);
  }

  /** This experiment with something else built of its cells. */
  public Experiment withArchitecture(Architecture other) {
    return new Experiment(
        task, text, cells, hidden, length, seed, other, start, learning, objective, holds);
  }

  /** This experiment starting elsewhere. */
  public Experiment withStart(Start other) {
    return new Experiment(
        task, text, cells, hidden, length, seed, architecture, other, learning, objective, holds);
  }

  /** This experiment trained otherwise. */
  public Experiment withLearning(Learning other) {
    return new Experiment(
        task, text, cells, hidden, length, seed, architecture, start, other, objective, holds);
  }

  /** This experiment with another objective. */
  public Experiment withObjective(Objective other) {
    return new Experiment(
        task, text, cells, hidden, length, seed, architecture, start, learning, other, holds);
  }

  /** This experiment with these results held all the time. */
  public Experiment withHolds(List<Hold> others) {
    return new Experiment(
        task, text, cells, hidden, length, seed, architecture, start, learning, objective, others);
  }

  /** This experiment on a text of the user's, read by another task. */
  public Experiment reading(String readingTask, Path source) {
    return new Experiment(
        readingTask,
        Optional.of(source),
        cells,
        hidden,
        length,
        seed,
        architecture,
        start,
        learning,
        objective,
        holds);
  }
}
