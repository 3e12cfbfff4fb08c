package org.unroll.task;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Readout;

/**
 * Parity: say at the end whether the number of ones was even or odd. Every single bit matters. Guessing scores
 * ln 2.
 *
 * <p>Source: Bengio, Simard and Frasconi 1994. Guessing weights at random solves it sooner than learning does
 * (Hochreiter and Schmidhuber 1996), so it proves little about long memories.
 */
public final class ParityTask extends SymbolTask {

  /** Bits in, even or odd out. */
  public ParityTask() {
    super("parity", List.of("0", "1"), List.of("even", "odd"), Readout.LAST);
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    int[] bits = random.ints(length, 0, 2).toArray();
    return new Drawn(bits, new int[] {Arrays.stream(bits).sum() % 2});
  }

  @Override
  public int defaultLength() {
    return 8;
  }

  @Override
  public int minimumLength() {
    return 2;
  }
}
