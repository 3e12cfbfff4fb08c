package org.unroll.cell;

import org.unroll.expr.Dim;

/**
 * A value that comes from outside the cell at each step.
 *
 * @param name as used in the equations
 * @param size its length
 */
public record Port(String name, Dim size) {}
