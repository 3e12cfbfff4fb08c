package org.unroll.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that determines a run; two equal experiments give bitwise equal runs.
 *
 * @param task task id
 * @param cells cell ids trained side by side on the same batches, the first being on the stage
 * @param hidden H, units
 * @param length T, time steps per sequence
 * @param batchSize B, sequences per update
 * @param learningRate step size of the optimiser
 * @param optimizer {@code adam} or {@code sgd}
 * @param clipNorm gradients longer than this are scaled to it; 0 means no clipping
 * @param forgetBias initial bias of gates that keep the old state
 * @param seed determines weights and data
 * @param text a text of the user's for tasks that read one
 */
public record Experiment(
    String task,
    List<String> cells,
    int hidden,
    int length,
    int batchSize,
    double learningRate,
    String optimizer,
    double clipNorm,
    double forgetBias,
    long seed,
    Optional<Path> text) {

  /** Copies the list so that the record is immutable. */
  public Experiment {
    cells = List.copyOf(cells);
  }

  /** This experiment with other cells. */
  public Experiment withCells(List<String> others) {
    return new Experiment(
        task,
        others,
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

  /** This experiment on a text of the user's, read by another task. */
  public Experiment reading(String readingTask, Path source) {
    return new Experiment(
        readingTask,
        cells,
        hidden,
        length,
        batchSize,
        learningRate,
        optimizer,
        clipNorm,
        forgetBias,
        seed,
        Optional.of(source));
  }
}
