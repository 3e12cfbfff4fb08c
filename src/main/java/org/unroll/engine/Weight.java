package org.unroll.engine;

import org.unroll.expr.Buffer;
import org.unroll.expr.Shape;

/**
 * A weight matrix or vector with its gradient. Both are live: an optimiser changes them in place.
 *
 * @param name layer and name, such as {@code l0.W_f}
 * @param shape in letters
 * @param value R x C, or 1 x n for a vector
 * @param gradient dL/d(value), the same size
 */
public record Weight(String name, Shape shape, Buffer value, Buffer gradient) {}
