package org.unroll.lab.gradient;

import java.util.List;
import org.unroll.analysis.FlowCause;
import org.unroll.analysis.Spectrum;

/**
 * One step of one network under the lens. Arrays are not to be written to.
 *
 * @param jacobian of J_k = d s_k / d s_{k-1}, s being all states jointly
 * @param radius the largest spectral radius of the matrices that carry states
 * @param product ||d s_T / d s_k||, the spectral norm of all Jacobians from k to T multiplied
 * @param flat share of squashing functions whose slope is below a tenth of the steepest at this step
 * @param slopes of every squashing function at every unit of this step
 * @param cause what made the gradient of L_T shorter or longer on its way from T to k
 */
public record StepLens(
    Spectrum jacobian,
    double radius,
    double product,
    double flat,
    List<UnitSlope> slopes,
    FlowCause cause) {

  /** Copies the list. */
  public StepLens {
    slopes = List.copyOf(slopes);
  }
}
