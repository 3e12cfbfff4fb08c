package org.unroll.export;

/**
 * The place that is looked at, drawn as a vertical line with a small flag.
 *
 * @param x in the units of the x axis
 * @param label on the flag, such as {@code k = 20}
 */
public record ChartMarker(double x, String label) {}
