package org.unroll.app.command;

import org.unroll.lab.Curve;
import org.unroll.lab.Experiment;
import org.unroll.lab.Run;
import org.unroll.lab.Score;
import org.unroll.task.Baseline;

/**
 * How the training of one cell went.
 *
 * @param experiment what was trained
 * @param loss name of the loss that was made smaller
 * @param steps number of weight updates
 * @param losses training loss against update
 * @param metric name of the measure that people quote for the task
 * @param reached on held-back data
 * @param guessing what guessing scores
 * @param sample a text the cell wrote; empty where the task is no text
 * @param seconds that the training took
 * @param version of the program
 */
record TrainingResult(
    Experiment experiment,
    String loss,
    long steps,
    Curve losses,
    String metric,
    Score reached,
    Baseline guessing,
    String sample,
    double seconds,
    String version) {

  private static final int SAMPLE_LENGTH = 400;

  /** What a run of one cell has come to. */
  static TrainingResult of(Run run, Experiment experiment, double seconds, String version) {
    return new TrainingResult(
        experiment,
        experiment.objective().loss(run.task()).id(),
        run.updates(),
        run.learners().get(0).losses(),
        run.task().metric().name(),
        run.heldBackScore(0),
        run.baseline(),
        run.sample(0, SAMPLE_LENGTH),
        seconds,
        version);
  }

  /** Catalogue id of the cell. */
  String cell() {
    return experiment.cells().get(0);
  }

  /** Weight updates per second. */
  double stepsPerSecond() {
    return steps / seconds;
  }
}
