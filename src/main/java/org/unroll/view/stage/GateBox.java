package org.unroll.view.stage;

/**
 * The place of one gate or candidate within a card.
 *
 * @param letter its symbol
 * @param bar its fill level
 * @param units one row per unit, empty where there is no room
 * @param gradients one row per unit, empty where there is no room
 * @param number the mean over units, empty where there is no room
 * @param mark a line as long as its gradient is large
 */
record GateBox(Box letter, Box bar, Box units, Box gradients, Box number, Box mark) {}
