package org.unroll.engine;

/** What a frame does in one go: an instruction as compiled, or several products stacked. */
sealed interface Work permits Instruction, StackedSums {}
