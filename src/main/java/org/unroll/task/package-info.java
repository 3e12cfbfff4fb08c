/** Sources of sequences with a right answer, and what counts as success on them. */
package org.unroll.task;
