/**
 * Sequences with a right answer: the tasks a network is trained on, their measures of success, and what
 * guessing would score.
 *
 * <p>A task is deterministic: equal random states give equal batches. Nothing here knows about cells,
 * training or the window.
 */
package org.unroll.task;
