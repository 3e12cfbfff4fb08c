package org.unroll.task;

/** What the read-out should say: one entry per loss term (every step, or the one at the end). */
public sealed interface Targets {

  /** Number of loss terms n: the sequence length, or 1. */
  int terms();

  /**
   * Target classes for cross-entropy.
   *
   * @param ids n x B, {@code ids[term][example]}
   */
  record Classes(int[][] ids) implements Targets {
    @Override
    public int terms() {
      return ids.length;
    }
  }

  /**
   * Target values for a squared error.
   *
   * @param rows n rows of B x O values, {@code rows[term][example * O + output]}
   * @param width O, the number of outputs
   */
  record Values(double[][] rows, int width) implements Targets {
    @Override
    public int terms() {
      return rows.length;
    }
  }
}
