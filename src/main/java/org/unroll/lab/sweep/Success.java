package org.unroll.lab.sweep;

import org.unroll.lab.Score;
import org.unroll.task.Baseline;
import org.unroll.task.Task;

/**
 * When a run has solved its task.
 *
 * @param kind what is looked at, on sequences that are not trained on
 * @param threshold how good it has to be
 */
public record Success(Kind kind, double threshold) {

  /** What is looked at. */
  public enum Kind {
    /** The task's metric: at least the threshold where higher is better, else at most. */
    METRIC("metric"),
    /** The loss as a share of the loss of guessing: at most the threshold. */
    SHARE_OF_GUESSING("share-of-guessing");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** Its name in files. */
    public String id() {
      return id;
    }
  }

  /** The metric reaches a value, such as an accuracy of 0.99. */
  public static Success metric(double value) {
    return new Success(Kind.METRIC, value);
  }

  /** The loss falls to a share of what guessing scores. */
  public static Success shareOfGuessing(double share) {
    return new Success(Kind.SHARE_OF_GUESSING, share);
  }

  /** Whether these scores are good enough; not-a-number never is. */
  public boolean holds(Task task, Score reached, Baseline guessing) {
    return switch (kind) {
      case METRIC ->
          task.metric().higherIsBetter()
              ? reached.metric() >= threshold
              : reached.metric() <= threshold;
      case SHARE_OF_GUESSING -> reached.loss() <= threshold * guessing.loss();
    };
  }
}
