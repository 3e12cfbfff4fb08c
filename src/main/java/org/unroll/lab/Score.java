package org.unroll.lab;

/**
 * How well a network does on data it is not trained on.
 *
 * @param loss mean loss
 * @param metric the task's metric
 */
public record Score(double loss, double metric) {}
