package org.unroll.task;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/** A task with one number in at every step, none of whose outputs has a name. */
abstract class ValueTask implements Task {

  private final String id;

  ValueTask(String id) {
    this.id = id;
  }

  /**
   * Inputs of a batch, one number per step.
   *
   * @param drawing fills the T numbers of an example, given its index
   * @return T rows of B numbers, freshly made
   */
  static double[][] rows(int length, int size, BiConsumer<Integer, double[]> drawing) {
    double[][] rows = new double[length][size];
    for (int example = 0; example < size; example++) {
      double[] sequence = new double[length];
      drawing.accept(example, sequence);
      for (int t = 0; t < length; t++) {
        rows[t][example] = sequence[t];
      }
    }
    return rows;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final int inputWidth() {
    return 1;
  }

  /** A guesser may know at which step it stands, where there is an answer at every one. */
  @Override
  public Baseline baseline(Loss loss, int length) {
    return readout() == Readout.EVERY
        ? Baseline.sampledPerStep(this, loss, length)
        : Baseline.sampled(this, loss, length);
  }

  @Override
  public final String inputText(Batch batch, int step, int example) {
    return String.format(Locale.ROOT, "%.2f", batch.inputs()[step][example]);
  }
}
