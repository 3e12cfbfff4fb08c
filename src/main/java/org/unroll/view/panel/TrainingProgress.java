package org.unroll.view.panel;

/**
 * How far the cell on the stage has come.
 *
 * @param cell its catalogue id
 * @param updates number of weight updates so far
 * @param loss its training loss, a mean over the last updates; the same number as in the chart; NaN
 *     before the first update
 * @param guessing the loss of guessing, NaN if unknown
 * @param averagedOver over how many updates the loss is the mean
 */
public record TrainingProgress(
    String cell, long updates, double loss, double guessing, int averagedOver) {

  /** By chance, a mean over few updates falls this far below what guessing scores. */
  private static final double BY_CHANCE = 0.05;

  /** Whether the loss is clearly below that of guessing; false while either is unknown. */
  public boolean beatsGuessing() {
    return loss < (1 - BY_CHANCE) * guessing;
  }
}
