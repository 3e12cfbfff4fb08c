package org.unroll.lab.system.own;

/**
 * How far training is.
 *
 * @param stage what is being done
 * @param epoch the present one, counted from 1
 * @param epochs how many are planned
 * @param left pieces of work until the present epoch ends
 */
public record OwnProgress(Stage stage, int epoch, int epochs, int left) {

  /** What is being done. */
  public enum Stage {
    /** Nothing was learnt yet. */
    READY,
    /** Weights are changed. */
    LEARNING,
    /** Held-back texts are asked about. */
    CHECKING,
    /** The best weights are back in place. */
    FINISHED
  }
}
