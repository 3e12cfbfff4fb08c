package org.unroll.task;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A task of pairs: a sequence of symbols is read, one of words is written. */
abstract class PairTask extends OneHotTask implements WritingTask {

  private static final String END = "EOS";

  /**
   * The symbols and words in the order of their ids.
   *
   * @param symbols that are read
   * @param words that are written, without EOS; so are the answers drawn
   */
  PairTask(String id, List<String> symbols, List<String> words) {
    super(id, symbols, Stream.concat(words.stream(), Stream.of(END)).toList());
  }

  @Override
  final Batch batch(int length, int size, Supplier<Drawn> source) {
    requireLength(length);
    int steps = answerLength(length);
    int[][] read = new int[length][size];
    int[][] taught = new int[steps][size];
    int[][] wanted = new int[steps][size];
    for (int example = 0; example < size; example++) {
      Drawn pair = source.get();
      for (int t = 0; t < length; t++) {
        read[t][example] = pair.symbols()[t];
      }
      for (int t = 0; t < steps; t++) {
        taught[t][example] = t == 0 ? start() : pair.answers()[t - 1];
        wanted[t][example] = t == steps - 1 ? end() : pair.answers()[t];
      }
    }
    return new Batch(
        size,
        inputWidth(),
        OneHot.rows(read, inputWidth()),
        OneHot.rows(taught, symbols()),
        new Targets.Classes(wanted));
  }

  /** Every symbol that is read becomes one word, then comes EOS. */
  @Override
  public final int answerLength(int length) {
    return length + 1;
  }
}
