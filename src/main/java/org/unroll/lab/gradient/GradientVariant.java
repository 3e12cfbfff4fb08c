package org.unroll.lab.gradient;

/**
 * One of the networks that are laid side by side.
 *
 * @param cell catalogue id
 * @param activation of a plain RNN; gated cells keep their own
 * @param units H
 * @param first what the matrices that carry states start as
 * @param radius their spectral radius
 * @param forgetBias initial bias of gates that keep the old state
 * @param truncation k: the error flows back within pieces of k steps only, while states go on from
 *     piece to piece; 0 for all the way
 * @param clip length to which the gradient of all weights together is cut; 0 for no cutting
 */
public record GradientVariant(
    String cell,
    Activation activation,
    int units,
    FirstWeights first,
    double radius,
    double forgetBias,
    int truncation,
    double clip) {

  /** The catalogue id of the cell whose activation can be chosen. */
  static final String PLAIN = "rnn";

  /** Whether the activation counts. */
  public boolean isPlain() {
    return cell.equals(PLAIN);
  }

  /** Whether it has units that can be dead: only ReLUs are 0 for good. */
  public boolean hasDeadUnits() {
    return isPlain() && activation == Activation.RELU;
  }

  /** This variant of another cell. */
  GradientVariant withCell(String other) {
    return new GradientVariant(
        other, activation, units, first, radius, forgetBias, truncation, clip);
  }

  /** This variant with another number of units. */
  GradientVariant withUnits(int other) {
    return new GradientVariant(
        cell, activation, other, first, radius, forgetBias, truncation, clip);
  }

  /** This variant with another radius. */
  GradientVariant withRadius(double other) {
    return new GradientVariant(cell, activation, units, first, other, forgetBias, truncation, clip);
  }

  /** This variant with another forget bias. */
  GradientVariant withForgetBias(double other) {
    return new GradientVariant(cell, activation, units, first, radius, other, truncation, clip);
  }

  /** This variant with other clipping. */
  GradientVariant withClip(double other) {
    return new GradientVariant(
        cell, activation, units, first, radius, forgetBias, truncation, other);
  }

  /**
   * The first step that the loss at a step reaches back to, counted from 0: the beginning of its piece.
   */
  public int reachedFrom(int lossStep) {
    return truncation == 0 ? 0 : lossStep / truncation * truncation;
  }
}
