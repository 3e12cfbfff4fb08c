package org.unroll.task;

/**
 * One example of a {@link OneHotTask}.
 *
 * @param symbols T symbol ids; not copied
 * @param answers class ids, as many as the task says; not copied
 */
record Drawn(int[] symbols, int[] answers) {}
