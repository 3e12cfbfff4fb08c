package org.unroll.engine;

import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/**
 * A value that one frame hands to others, with the buffer in which they collect its gradient.
 *
 * @param value live
 * @param gradient live, the same size
 */
record Signal(Buffer value, Buffer gradient) {

  /** A result of a frame. */
  static Signal of(Frame frame, String name) {
    Symbol symbol = Symbol.now(name);
    return new Signal(frame.buffer(symbol), frame.buffer(symbol.toGradient()));
  }

  /** New buffers of zeros, B x width. */
  static Signal zeros(int batch, int width) {
    return new Signal(new Buffer(batch, width), new Buffer(batch, width));
  }
}
