package org.unroll.lab.system.deep;

/**
 * A step of the lecture's four-step algorithm, walked layer by layer: forward through all layers, the
 * read-out's error, back through the hidden layers, and the update of all.
 *
 * @param phase which of the four
 * @param layer that is computed, from 1; the read-out is the depth plus 1; 0 for the update, which is
 *     of all
 */
public record DeepStep(Phase phase, int layer) {

  /** The four steps of the algorithm. */
  public enum Phase {
    /** z = w a + b, a = f(z). */
    FORWARD,
    /** The error of the last layer. */
    ERROR,
    /** The error of a layer from that of the next. */
    BACK,
    /** Gradient descent. */
    UPDATE
  }

  /** Number of steps for a network of so many hidden layers. */
  public static int count(int depth) {
    return 2 * depth + 3;
  }

  /**
   * The step of this index; one beyond the ends is the first or the last.
   *
   * @param index from 0
   */
  public static DeepStep of(int depth, int index) {
    int last = depth + 1;
    int at = Math.max(0, Math.min(count(depth) - 1, index));
    if (at < last) {
      return new DeepStep(Phase.FORWARD, at + 1);
    }
    if (at == last) {
      return new DeepStep(Phase.ERROR, last);
    }
    return at < count(depth) - 1
        ? new DeepStep(Phase.BACK, 2 * last - at)
        : new DeepStep(Phase.UPDATE, 0);
  }

  /** Whether a layer's values are there. */
  public boolean knowsValue(int other) {
    return phase != Phase.FORWARD || other <= layer;
  }

  /** Whether a layer's delta is there. */
  public boolean knowsDelta(int other) {
    return phase == Phase.UPDATE || (phase != Phase.FORWARD && other >= layer);
  }
}
