package org.unroll.lab.gradient;

/**
 * One of the networks that are laid side by side.
 *
 * @param cell catalogue id
 * @param first what the matrices that carry states start as
 * @param radius their spectral radius
 * @param forgetBias initial bias of gates that keep the old state
 * @param clip length to which the gradient of all weights together is cut; 0 for no cutting
 */
public record GradientVariant(
    String cell, FirstWeights first, double radius, double forgetBias, double clip) {

  /** This variant of another cell. */
  GradientVariant withCell(String other) {
    return new GradientVariant(other, first, radius, forgetBias, clip);
  }

  /** This variant with another radius. */
  GradientVariant withRadius(double other) {
    return new GradientVariant(cell, first, other, forgetBias, clip);
  }

  /** This variant with another forget bias. */
  GradientVariant withForgetBias(double other) {
    return new GradientVariant(cell, first, radius, other, clip);
  }

  /** This variant with other clipping. */
  GradientVariant withClip(double other) {
    return new GradientVariant(cell, first, radius, forgetBias, other);
  }
}
