package org.unroll.task;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * A task whose inputs are one-hot symbols and whose answers are classes, scored by soft-max
 * cross-entropy. What remains to be said is which symbols there are and how an example is drawn.
 */
abstract class SymbolTask implements Task {

  private final String id;
  private final List<String> symbols;
  private final List<String> answers;
  private final Readout readout;

  /**
   * The symbols and answers in the order of their ids.
   *
   * @param readout every step or the last one
   */
  SymbolTask(String id, List<String> symbols, List<String> answers, Readout readout) {
    this.id = id;
    this.symbols = List.copyOf(symbols);
    this.answers = List.copyOf(answers);
    this.readout = readout;
  }

  /**
   * One example.
   *
   * @param length T, at least {@link #minimumLength()}
   */
  abstract Drawn draw(int length, RandomGenerator random);

  /** A batch of examples from any source. */
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
    return answers.size();
  }

  @Override
  public final Readout readout() {
    return readout;
  }

  @Override
  public final Loss loss() {
    return Loss.CROSS_ENTROPY;
  }

  @Override
  public Metric metric() {
    return new Accuracy();
  }

  @Override
  public final String inputText(Batch batch, int step, int example) {
    return symbols.get(OneHot.at(batch, step, example));
  }

  @Override
  public final String outputText(int output) {
    return answers.get(output);
  }
}
