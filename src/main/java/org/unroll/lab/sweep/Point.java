package org.unroll.lab.sweep;

import org.unroll.lab.Experiment;

/**
 * One run of a sweep.
 *
 * @param line place of its value on the axis of lines; 0 where there is one line only
 * @param place of its value on the axis across
 * @param experiment all settings, the seed among them
 */
public record Point(int line, int place, Experiment experiment) {}
