package org.unroll.view.cell;

import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.lab.ShownExample;

/**
 * What the inside of a cell is drawn from. Immutable; a later trace comes as a new content.
 *
 * @param cell whose equations they are
 * @param trace the numbers of one forward and backward pass
 * @param example the same sequence as text
 * @param update number of weight updates before this pass
 */
public record CellContent(Cell cell, Trace trace, ShownExample example, long update) {}
