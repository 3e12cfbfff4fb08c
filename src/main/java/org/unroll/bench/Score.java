package org.unroll.bench;

/**
 * How fast one cell learns at one size.
 *
 * @param cell catalogue id
 * @param size name of the size
 * @param sizes its numbers: hidden / inputs / steps / batch
 * @param threads how many computed
 * @param stepsPerSecond training steps per second of the engine, median over the rounds
 * @param against what was measured in turns with it; empty where nothing was
 * @param theirs its steps per second; not-a-number where nothing was
 * @param ratio engine over the other, median of the rounds' ratios; not-a-number likewise
 */
public record Score(
    String cell,
    String size,
    String sizes,
    int threads,
    double stepsPerSecond,
    String against,
    double theirs,
    double ratio) {

  /** Whether something was measured in turns with it. */
  public boolean isCompared() {
    return !against.isEmpty();
  }
}
