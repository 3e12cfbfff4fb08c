package org.unroll.task;

import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * Delayed echo: at every step say the bit that came {@value #DELAY} steps before, and a blank while there is none.
 * The state has to hold the last {@value #DELAY} bits in order and pass them on like a bucket chain.
 */
public final class EchoTask extends SymbolTask {

  /** Steps between a bit and its echo. */
  static final int DELAY = 3;

  private static final int BLANK = 2;

  /** An echo of bits. */
  public EchoTask() {
    super("echo", List.of("0", "1"), List.of("0", "1", "·"), Readout.EVERY);
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    int[] bits = random.ints(length, 0, 2).toArray();
    int[] echo = new int[length];
    for (int t = 0; t < length; t++) {
      echo[t] = t < DELAY ? BLANK : bits[t - DELAY];
    }
    return new Drawn(bits, echo);
  }

  @Override
  public int defaultLength() {
    return 12;
  }

  @Override
  public int minimumLength() {
    return DELAY + 1;
  }

  /** A guesser may know that nothing has come back yet. */
  @Override
  public Baseline baseline(Loss loss, int length) {
    return Baseline.sampledPerStep(this, loss, length);
  }
}
