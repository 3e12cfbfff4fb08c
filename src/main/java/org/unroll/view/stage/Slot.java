package org.unroll.view.stage;

import java.util.List;

/**
 * Where everything of one time step stands.
 *
 * @param step the time step, from 0
 * @param column its share of the stage's width, from top to bottom
 * @param label the number of the step
 * @param output what the network says there
 * @param card the cell
 * @param lanes one per state, in the cell's order
 * @param gates gates, then candidates
 * @param units the output state as bars, for a cell without gates; else empty
 * @param chip the input
 * @param inputs the input's numbers as squares
 */
record Slot(
    int step,
    Box column,
    Box label,
    Box output,
    Box card,
    List<Lane> lanes,
    List<GateBox> gates,
    Box units,
    Box chip,
    Box inputs) {}
