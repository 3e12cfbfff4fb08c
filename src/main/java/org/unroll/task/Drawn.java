package org.unroll.task;

/**
 * One example of a {@link SymbolTask}.
 *
 * @param symbols T symbol ids; not copied
 * @param answers class ids: one per step, or the one at the end; not copied
 */
record Drawn(int[] symbols, int[] answers) {}
