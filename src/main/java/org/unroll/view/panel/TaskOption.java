package org.unroll.view.panel;

/**
 * What the panel must know about a task. Its words stand in the texts under {@code task.<id>.title},
 * {@code task.<id>.short} (one sentence, always seen) and {@code task.<id>.description}.
 *
 * @param id stable name of the task
 * @param minimumLength T at which the task begins to make sense
 * @param defaultLength T to start with
 * @param readsText whether it can read a text of the user's
 * @param foretells whether a layer that reads from the end would see the answers
 * @param writes whether a decoder writes the answer
 */
public record TaskOption(
    String id,
    int minimumLength,
    int defaultLength,
    boolean readsText,
    boolean foretells,
    boolean writes) {

  /** A task in whose sequences the answers do not come in later, and for which nothing is written. */
  public TaskOption(String id, int minimumLength, int defaultLength, boolean readsText) {
    this(id, minimumLength, defaultLength, readsText, false, false);
  }
}
