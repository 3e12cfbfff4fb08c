package org.unroll.bench;

/**
 * How fast one cell learns at one size.
 *
 * @param cell catalogue id
 * @param size name of the size
 * @param sizes its numbers: hidden / inputs / steps / batch
 * @param stepsPerSecond training steps per second of the engine, median over the rounds
 * @param reference the same of the reference loop; not-a-number where it was not measured
 * @param ratio engine over reference, median of the rounds' ratios; not-a-number likewise
 */
public record Score(
    String cell,
    String size,
    String sizes,
    double stepsPerSecond,
    double reference,
    double ratio) {}
