package org.unroll.bench;

/**
 * How long a gradient analysis takes.
 *
 * @param cell catalogue id
 * @param sizes hidden / inputs / steps / batch
 * @param median milliseconds, over the rounds
 * @param least milliseconds of the fastest round: others use the machine, too
 */
public record AnalysisTimes(String cell, String sizes, double median, double least) {}
