/**
 * How fast the engine learns: one training step, measured against a plain hand-written loop. Run by
 * {@code installer/run bench}.
 */
package org.unroll.bench;
