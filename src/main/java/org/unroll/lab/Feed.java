package org.unroll.lab;

import org.unroll.task.Chunk;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.StreamTask;
import org.unroll.task.Task;
import org.unroll.task.TaskFault;
import org.unroll.task.TaskName;
import org.unroll.task.TaskProblem;

/** What an experiment trains on, update by update: whole sequences, or pieces of streams. */
public final class Feed {

  private final Task task;
  private final Experiment experiment;
  private final Randomness randomness;

  /**
   * The feed of an experiment.
   *
   * @throws TaskProblem if pieces are asked for and the task makes whole sequences only
   */
  public Feed(Task task, Experiment experiment) {
    this.task = task;
    this.experiment = experiment;
    this.randomness = new Randomness(experiment.seed());
    if (experiment.learning().isTruncated()) {
      stream().chunk(experiment.learning().truncation(), 1, 0);
    }
  }

  /** T of what is trained on. */
  static int steps(Experiment experiment) {
    Learning learning = experiment.learning();
    return learning.isTruncated() ? learning.truncation() : experiment.length();
  }

  /** What an update learns from; updates are counted from 0. */
  public Chunk of(long update) {
    int steps = steps(experiment);
    int size = experiment.learning().batchSize();
    return experiment.learning().isTruncated()
        ? stream().chunk(steps, size, update)
        : Chunk.whole(task.trainingBatch(steps, size, randomness.of(Purpose.TRAINING, update)));
  }

  private StreamTask stream() {
    if (task instanceof StreamTask stream) {
      return stream;
    }
    throw new TaskProblem(
        TaskFault.NO_STREAM, new TaskName(task.id()), experiment.learning().truncation());
  }
}
