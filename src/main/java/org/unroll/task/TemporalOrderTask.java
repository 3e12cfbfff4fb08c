package org.unroll.task;

import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Readout;

/**
 * Temporal order: among four symbols that mean nothing stand two that are X or Y; say at the end which came
 * first and which second. Four classes, all as likely: guessing scores ln 4.
 *
 * <p>The first falls into [T/10, 2T/10), the second into [5T/10, 6T/10).
 *
 * <p>Source: Hochreiter and Schmidhuber 1997, experiment 6a, in the form of Pascanu, Mikolov and Bengio 2013.
 */
public final class TemporalOrderTask extends SymbolTask {

  private static final List<String> SYMBOLS = List.of("X", "Y", "a", "b", "c", "d");
  private static final List<String> ORDERS = List.of("X X", "X Y", "Y X", "Y Y");
  private static final int SIGNS = 2;
  private static final int TENTHS = 10;

  /** The task as published. */
  public TemporalOrderTask() {
    super("temporal-order", SYMBOLS, ORDERS, Readout.LAST);
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    int[] symbols = random.ints(length, SIGNS, SYMBOLS.size()).toArray();
    int first = random.nextInt(SIGNS);
    int second = random.nextInt(SIGNS);
    symbols[within(1, length, random)] = first;
    symbols[within(5, length, random)] = second;
    return new Drawn(symbols, new int[] {first * SIGNS + second});
  }

  /** A place in the given tenth of the sequence. */
  private static int within(int tenth, int length, RandomGenerator random) {
    return random.nextInt(tenth * length / TENTHS, (tenth + 1) * length / TENTHS);
  }

  @Override
  public int defaultLength() {
    return 20;
  }

  /** Each tenth must have a place in it. */
  @Override
  public int minimumLength() {
    return TENTHS;
  }
}
