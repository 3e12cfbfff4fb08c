package org.unroll.lab.gradient;

import org.unroll.analysis.GradientSplit;
import org.unroll.analysis.Retention;

/**
 * The ways on which the gradient of the last loss goes back in a network with a memory.
 *
 * @param variant index of the network
 * @param state the memory, such as {@code c}
 * @param split dL_T/dc_k, by the memory's own way and by all others
 * @param retention what is left of the chosen step's memory at every later step, predicted by the gates
 *     and measured
 * @param open the factor by which each unit keeps its memory at the chosen step: for the LSTM its forget
 *     gate
 */
public record MemoryWays(
    int variant, String state, GradientSplit split, Retention retention, double[] open) {}
