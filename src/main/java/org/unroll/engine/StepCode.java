package org.unroll.engine;

import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.expr.Contribution;
import org.unroll.expr.Symbol;

/**
 * A cell compiled for one time step: what to do forward and backward, over numbered registers. Sizes
 * are still letters, so one code serves any length and batch.
 *
 * @param cell where it comes from
 * @param registers what each register holds
 * @param index register number of each name
 * @param contributions the derived gradients that the backward instructions come from
 * @param forward instructions of the forward pass
 * @param backward instructions of the backward pass, in their order
 * @param plan how they are carried out
 */
record StepCode(
    Cell cell,
    List<Register> registers,
    Map<Symbol, Integer> index,
    List<Contribution> contributions,
    List<Instruction> forward,
    List<Instruction> backward,
    Plan plan) {}
