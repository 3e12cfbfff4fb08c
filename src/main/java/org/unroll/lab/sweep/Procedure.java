package org.unroll.lab.sweep;

/**
 * What is done with every experiment of a sweep.
 *
 * @param updates weight updates at most; 0 to measure the first weights
 * @param every after how many updates the run is examined on fresh sequences
 * @param examples how many sequences it is examined on, a multiple of {@link Examination#PORTION}
 * @param success when the task is solved
 * @param stopping whether a run ends as soon as it has solved its task
 */
public record Procedure(long updates, long every, int examples, Success success, boolean stopping) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException naming the one that cannot be
   */
  public Procedure {
    if (updates < 0 || every < 1) {
      throw new IllegalArgumentException(
          "a procedure needs 0 or more updates and an examination every 1 or more, not %d and %d"
              .formatted(updates, every));
    }
    if (examples < 1 || examples % Examination.PORTION != 0) {
      throw new IllegalArgumentException(
          "the number of examples is a multiple of %d, not %d"
              .formatted(Examination.PORTION, examples));
    }
  }

  /** The same with so many updates. */
  public Procedure with(long most) {
    return new Procedure(most, every, examples, success, stopping);
  }

  /** The same with at most so many updates. */
  public Procedure atMost(long most) {
    return new Procedure(Math.min(updates, most), every, examples, success, stopping);
  }
}
