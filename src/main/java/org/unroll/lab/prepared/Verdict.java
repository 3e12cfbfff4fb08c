package org.unroll.lab.prepared;

import java.util.Locale;

/** What came out for an arm, compared with the first one. Decides the sentence that is said. */
public enum Verdict {
  /** Better than the first by more than chance. */
  BETTER,
  /** No difference beyond chance. */
  SAME,
  /** Worse than the first by more than chance, but better than guessing. */
  WORSE,
  /** No better than guessing, where the first one is. */
  GUESSES,
  /** In most runs a number left the finite range. */
  DIVERGES,
  /** The first one has learnt nothing, so there is nothing to compare with. */
  OPEN,
  /** Less than a hundredth of the gradient arrives. */
  VANISHES,
  /** The gradient arrives within a factor of a hundred. */
  KEEPS,
  /** More than a hundred times the gradient arrives. */
  EXPLODES;

  private static final double FACTOR = 100;

  /** End of its text keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict on how much of a gradient arrives. */
  static Verdict ofReach(double share) {
    if (share < 1 / FACTOR) {
      return VANISHES;
    }
    return share > FACTOR ? EXPLODES : KEEPS;
  }
}
