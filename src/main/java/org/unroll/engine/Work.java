package org.unroll.engine;

/** What a frame does in one go: an instruction as compiled, or several products stacked. */
sealed interface Work permits Instruction, StackedSums {

  /** Whether its result, or one of them, stands in this register. */
  boolean writes(int register);
}
