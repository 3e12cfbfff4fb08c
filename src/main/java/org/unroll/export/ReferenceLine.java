package org.unroll.export;

/**
 * A level to compare with, drawn as a thin dashed line across the chart.
 *
 * @param name such as {@code guessing}
 * @param value in the units of the y axis
 */
public record ReferenceLine(String name, double value) {}
