package org.unroll.view.formula;

import org.unroll.cell.Cell;
import org.unroll.engine.Trace;

/**
 * What formulas are about.
 *
 * @param cell its equations
 * @param trace the numbers of one pass through it
 */
public record FormulaContent(Cell cell, Trace trace) {}
