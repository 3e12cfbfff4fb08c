package org.unroll.task;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.unroll.network.Loss;

/**
 * A task of pairs: a sequence of symbols is read, one of words is written. What remains to be said is
 * which there are and how a pair is drawn.
 */
abstract class PairTask implements WritingTask {

  private static final String END = "EOS";

  private final String id;
  private final List<String> symbols;
  private final List<String> words;

  /**
   * The symbols and words in the order of their ids.
   *
   * @param symbols that are read
   * @param words that are written, without EOS
   */
  PairTask(String id, List<String> symbols, List<String> words) {
    this.id = id;
    this.symbols = List.copyOf(symbols);
    this.words = Stream.concat(words.stream(), Stream.of(END)).toList();
  }

  /**
   * One pair; its answer without EOS.
   *
   * @param length T, one of those allowed
   */
  abstract Drawn draw(int length, RandomGenerator random);

  /** A batch of pairs from any source. */
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

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    return batch(length, size, () -> draw(length, random));
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final int inputWidth() {
    return symbols.size();
  }

  @Override
  public final int outputWidth() {
    return words.size();
  }

  @Override
  public final Loss loss() {
    return Loss.CROSS_ENTROPY;
  }

  @Override
  public final Metric metric() {
    return new Accuracy();
  }

  /** Every symbol that is read becomes one word, then comes EOS. */
  @Override
  public final int answerLength(int length) {
    return length + 1;
  }

  @Override
  public final String inputText(Batch batch, int step, int example) {
    return symbols.get(OneHot.at(batch, step, example));
  }

  @Override
  public final String outputText(int output) {
    return words.get(output);
  }
}
