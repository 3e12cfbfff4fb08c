package org.unroll.task;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * A source of sequences with a right answer. Deterministic: equal random states give equal batches.
 * Titles and descriptions for people are in the text bundles under {@code task.<id>.*}.
 */
public interface Task {

  /** Stable name used on the command line and in files, such as {@code adding}. */
  String id();

  /** D, inputs per time step. */
  int inputWidth();

  /** O, outputs per loss term. */
  int outputWidth();

  /** Where the loss attaches. */
  Readout readout();

  /**
   * n, the number of loss terms.
   *
   * @param length T
   */
  default int terms(int length) {
    return readout() == Readout.EVERY ? length : 1;
  }

  /**
   * Whether what is asked for at a step comes in at a later one. A layer that reads from the end would
   * have seen the answer.
   */
  default boolean foretells() {
    return false;
  }

  /** Which loss the task is scored with. */
  Loss loss();

  /** All losses that its targets suit. */
  default List<Loss> losses() {
    return Arrays.stream(Loss.values()).filter(loss -> loss.takesTargetsOf(loss())).toList();
  }

  /** A length that trains within a minute on a laptop. */
  int defaultLength();

  /**
   * Fresh training examples.
   *
   * @param length T, at least {@link #minimumLength()}
   */
  Batch trainingBatch(int length, int size, RandomGenerator random);

  /** Fresh examples that training never sees. A generated task draws them like training examples. */
  default Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return trainingBatch(length, size, random);
  }

  /** The shortest sequence on which the task makes sense. */
  int minimumLength();

  /** The longest sequence the task can make; a text cannot give one longer than itself. */
  default int maximumLength() {
    return Integer.MAX_VALUE;
  }

  /**
   * Checks that the task can make sequences of this length.
   *
   * @throws TaskProblem saying which lengths are possible
   */
  default void requireLength(int length) {
    if (length < minimumLength()) {
      throw new TaskProblem(TaskFault.TOO_SHORT, new TaskName(id()), minimumLength(), length);
    }
  }

  /** The measure people quote, beside the loss. */
  Metric metric();

  /** {@link #baseline(Loss, int)} with the task's own loss. */
  default Baseline baseline(int length) {
    return baseline(loss(), length);
  }

  /**
   * What the best guess that never looks at the input scores, computed from the task's own data.
   *
   * @param loss one of the task's losses
   * @param length T
   */
  default Baseline baseline(Loss loss, int length) {
    return Baseline.sampled(this, loss, length);
  }

  /**
   * What stands at one input, short enough for a chip under a cell: a character, or a number such as
   * {@code 0.42}.
   */
  String inputText(Batch batch, int step, int example);

  /** Pixels in a row where an input is a picture, from 0 black to 1 white; 0 where it is none. */
  default int pictureWidth() {
    return 0;
  }

  /** What one output unit stands for: a character, a class name, or empty where it is just a number. */
  String outputText(int output);
}
