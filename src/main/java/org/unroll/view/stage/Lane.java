package org.unroll.view.stage;

/**
 * The way of one state through one time step's column.
 *
 * @param band values, one strip per unit, as wide as the column so that bands join
 * @param wire where the gradient of the same state flows back, as wide as the column
 * @param number where the gradient's norm is written
 */
record Lane(Box band, Box wire, Box number) {}
