package org.unroll.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How large the measured network is.
 *
 * @param hidden H
 * @param inputs D, also the number of classes at the read-out
 * @param length T
 * @param batch B
 */
public record Size(int hidden, int inputs, int length, int batch) {

  /** The sizes in the table, by the names they have there. */
  public enum Named {
    /** What a learner watches. */
    TINY(8, 4, 20, 1),
    /** What trains in a lesson. */
    SMALL(32, 16, 50, 8),
    /** What trains overnight. */
    MEDIUM(128, 64, 100, 32);

    private final int hidden;
    private final int inputs;
    private final int length;
    private final int batch;

    Named(int hidden, int inputs, int length, int batch) {
      this.hidden = hidden;
      this.inputs = inputs;
      this.length = length;
      this.batch = batch;
    }

    /** The numbers. */
    public Size size() {
      return new Size(hidden, inputs, length, batch);
    }

    /** Its name in the table and in parameters of the benchmark. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The size of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Size of(String label) {
      return Arrays.stream(values())
          .filter(n -> n.label().equals(label))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no size " + label))
          .size();
    }
  }

  @Override
  public String toString() {
    return hidden + "/" + inputs + "/" + length + "/" + batch;
  }
}
