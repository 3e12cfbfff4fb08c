package org.unroll.app.command;

import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Snapshot;

/**
 * How a training of one cell went.
 *
 * @param end the state after the last update
 * @param score of the trained cell
 * @param sample a text the cell wrote; empty where the task is no text
 * @param seconds that the training took
 * @param version of the program
 */
record TrainingResult(
    Snapshot end, Laboratory.Score score, String sample, double seconds, String version) {

  /** The cell that was trained. */
  CellSnapshot trained() {
    return end.cells().get(0);
  }

  /** Weight updates per second. */
  double stepsPerSecond() {
    return end.update() / seconds;
  }
}
