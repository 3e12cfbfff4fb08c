package org.unroll.engine.decode;

import java.util.Arrays;
import org.unroll.expr.Buffer;

/** How symbols go into a network: the only place that knows. */
final class SymbolInput {

  private SymbolInput() {}

  /**
   * Puts one symbol in for each example: as the number of a row where the network reads numbers, else
   * as a one-hot vector.
   *
   * @param symbols one per row of the buffer
   * @param numbers whether the network looks symbols up in a table
   * @param into B x 1 or B x V, overwritten
   */
  static void write(int[] symbols, boolean numbers, Buffer into) {
    Arrays.fill(into.data, 0);
    for (int b = 0; b < symbols.length; b++) {
      if (numbers) {
        into.data[b] = symbols[b];
      } else {
        into.data[b * into.cols + symbols[b]] = 1;
      }
    }
  }
}
