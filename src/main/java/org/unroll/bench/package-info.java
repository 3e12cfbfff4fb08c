/**
 * How fast it is: a training step beside a plain hand-written loop, a gradient analysis, and what is
 * counted of the window's frames. Run by {@code installer/run bench}.
 */
package org.unroll.bench;
