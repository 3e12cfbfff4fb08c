package org.unroll.task;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;

/**
 * A task whose inputs are one-hot symbols and whose answers are classes, each with a name, scored by
 * soft-max cross-entropy. What remains to be said is how an example is drawn and where its answers stand.
 */
abstract class OneHotTask implements Task {

  private final String id;
  private final List<String> symbols;
  private final List<String> answers;

  /** The symbols and answers in the order of their ids. */
  OneHotTask(String id, List<String> symbols, List<String> answers) {
    this.id = id;
    this.symbols = List.copyOf(symbols);
    this.answers = List.copyOf(answers);
  }

  /**
   * One example.
   *
   * @param length T, one of those allowed
   */
  abstract Drawn draw(int length, RandomGenerator random);

  /** A batch of examples from any source. */
  abstract Batch batch(int length, int size, Supplier<Drawn> source);

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
