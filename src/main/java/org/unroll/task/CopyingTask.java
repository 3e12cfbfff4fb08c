package org.unroll.task;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * Copying memory: ten symbols come, then blanks, then a sign, and after it the ten symbols are to be said in
 * order. The loss is taken at every step, the blank being right until the sign.
 *
 * <p>Of T steps the last ten cannot be guessed: the best guess scores 10 ln 8 / T, where the papers call T - 20
 * the length.
 *
 * <p>Source: Hochreiter and Schmidhuber 1997; in the form of Arjovsky, Shah and Bengio 2016.
 */
public final class CopyingTask extends SymbolTask {

  private static final int KINDS = 8;
  private static final int RECALLED = 10;
  private static final int BLANK = KINDS;
  private static final int SIGN = KINDS + 1;

  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

  /** Ten of eight symbols. */
  public CopyingTask() {
    super(
        "copying",
        Stream.concat(LETTERS.stream(), Stream.of("·", "?")).toList(),
        Stream.concat(LETTERS.stream(), Stream.of("·")).toList(),
        Readout.EVERY);
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    int[] symbols = IntStream.generate(() -> BLANK).limit(length).toArray();
    int[] answers = symbols.clone();
    int recall = length - RECALLED;
    symbols[recall - 1] = SIGN;
    for (int i = 0; i < RECALLED; i++) {
      symbols[i] = random.nextInt(KINDS);
      answers[recall + i] = symbols[i];
    }
    return new Drawn(symbols, answers);
  }

  @Override
  public int defaultLength() {
    return 30;
  }

  /** The symbols, the sign, and room to say them. */
  @Override
  public int minimumLength() {
    return 2 * RECALLED + 1;
  }

  /** A guesser may know when the sign has come. */
  @Override
  public Baseline baseline(Loss loss, int length) {
    return Baseline.sampledPerStep(this, loss, length);
  }
}
