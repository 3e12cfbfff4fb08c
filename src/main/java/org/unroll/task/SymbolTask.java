package org.unroll.task;

import java.util.List;
import java.util.function.Supplier;
import org.unroll.network.Readout;

/** A one-hot task with an answer at every step, or one at the end. */
abstract class SymbolTask extends OneHotTask {

  private final Readout readout;

  /**
   * The symbols and answers in the order of their ids.
   *
   * @param readout every step or the last one
   */
  SymbolTask(String id, List<String> symbols, List<String> answers, Readout readout) {
    super(id, symbols, answers);
    this.readout = readout;
  }

  @Override
  final Batch batch(int length, int size, Supplier<Drawn> source) {
    requireLength(length);
    int[][] ids = new int[length][size];
    int[][] classes = new int[readout == Readout.EVERY ? length : 1][size];
    for (int example = 0; example < size; example++) {
      Drawn drawn = source.get();
      place(drawn.symbols(), ids, example);
      place(drawn.answers(), classes, example);
    }
    return new Batch(
        size, inputWidth(), OneHot.rows(ids, inputWidth()), new Targets.Classes(classes));
  }

  private static void place(int[] sequence, int[][] rows, int example) {
    for (int t = 0; t < rows.length; t++) {
      rows[t][example] = sequence[t];
    }
  }

  @Override
  public final Readout readout() {
    return readout;
  }
}
