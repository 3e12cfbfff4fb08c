package org.unroll.task;

/**
 * A measure of success over a batch.
 *
 * <p>{@code outputs} are the read-outs y before the soft-max: n rows of B x O values.
 */
public interface Metric {

  /** Stable name, such as {@code accuracy}, {@code meanSquaredError}, {@code perplexity}. */
  String name();

  /** Whether a larger value is a better one. */
  boolean higherIsBetter();

  /** The measure of these outputs on this batch. */
  double of(double[][] outputs, Batch batch);
}
