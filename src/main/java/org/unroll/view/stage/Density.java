package org.unroll.view.stage;

/** How much a cell card says, by its width. */
enum Density {
  /** Letters, bars, one strip per unit, numbers. */
  ROOMY,
  /** Letters and bars. */
  MEDIUM,
  /** Bars only. */
  COMPACT;

  private static final double ROOMY_CARD = 66;
  private static final double MEDIUM_CARD = 36;

  static Density of(double cardWidth) {
    return cardWidth >= ROOMY_CARD ? ROOMY : cardWidth >= MEDIUM_CARD ? MEDIUM : COMPACT;
  }
}
