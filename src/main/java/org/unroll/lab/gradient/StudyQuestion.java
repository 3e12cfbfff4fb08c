package org.unroll.lab.gradient;

import org.unroll.engine.Clip;

/**
 * Which networks to train for a short while.
 *
 * @param networks the same ones that one pass is shown of
 * @param kind what of the gradient is compared with a variant's threshold
 */
public record StudyQuestion(GradientQuestion networks, Clip.Kind kind) {

  /** How often every network is updated. */
  public static final int UPDATES = 100;

  /** Sequences per update. */
  public static final int BATCH = 16;

  /**
   * Learning rate of plain gradient descent, whose step is the rate times the gradient: only so is what
   * clipping does to a gradient also what it does to a step.
   */
  public static final double RATE = 0.1;

  /** Whether the answers are the same. */
  public boolean isAnsweredAs(StudyQuestion other) {
    return kind == other.kind && networks.isAnsweredAs(other.networks);
  }
}
