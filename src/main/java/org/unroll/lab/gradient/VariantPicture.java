package org.unroll.lab.gradient;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.analysis.ItemisedNorms;

/**
 * One network's gradients over a whole sequence, in one of its layers. Arrays are not to be written to.
 *
 * @param variant which network
 * @param weights number of its weights
 * @param norms before clipping, ||dL_t/dh_k|| for every loss step t and step k, L_t being unweighted, as if the answer
 *     were asked for at every step; 0 where truncation cuts it off
 * @param byLayer ||dL_T/dh_k|| of every layer, the lowest first, before clipping, by k
 * @param byUnit dL_T/dh_k, before clipping: by k, one number for each unit
 * @param band how far other sequences lie apart, if that was asked for
 * @param gradientNorm length of dL_T/d(all weights), before clipping
 * @param clipScale what clipping multiplies all gradients by; 1 where it does nothing
 * @param kept of a memory, the mean over units of the product of its gates from the first step to the
 *     last; not-a-number without a memory
 */
public record VariantPicture(
    GradientVariant variant,
    int weights,
    ItemisedNorms norms,
    List<double[]> byLayer,
    double[][] byUnit,
    Optional<Band> band,
    double gradientNorm,
    double clipScale,
    double kept) {

  /** What counts as not heard any more, as share of what the last step hears. */
  public static final double HEARD = 0.01;

  /** Copies the list. */
  public VariantPicture {
    byLayer = List.copyOf(byLayer);
  }

  /** T. */
  public int length() {
    return norms.total().length;
  }

  /** ||dL_T/dh_k|| of the last loss before clipping, by k. Not to be written to. */
  public double[] lastLossUnclipped() {
    return norms.byTerm()[length() - 1];
  }

  /** |dL_T/dh_k| of every unit at one step, before clipping. A fresh array. */
  public double[] unitsAt(int step) {
    return Arrays.stream(byUnit[step]).map(Math::abs).toArray();
  }

  /** Whether clipping changes anything. */
  public boolean isClipped() {
    return clipScale < 1;
  }

  /** ||dL_T/dh_k|| of the last loss after clipping, by k. A fresh array. */
  public double[] lastLoss() {
    double[] last = norms.byTerm()[length() - 1].clone();
    for (int k = 0; k < last.length; k++) {
      last[k] *= clipScale;
    }
    return last;
  }

  /** ||sum_t dL_t/dh_k|| of all losses together, before clipping, by k. Not to be written to. */
  public double[] total() {
    return norms.total();
  }

  /** ||dL_t/dh_k||, before clipping. */
  public double norm(int lossStep, int step) {
    return norms.byTerm()[lossStep][step];
  }

  /**
   * How many steps back the last loss is heard: until less than a hundredth of what it sends to its own
   * step arrives.
   *
   * @return T - 1 if it is heard by the first step
   */
  public int reach() {
    double[] last = norms.byTerm()[length() - 1];
    int back = 0;
    while (back < length() - 1 && last[length() - 2 - back] >= HEARD * last[length() - 1]) {
      back++;
    }
    return back;
  }

  /** Share of the last loss's gradient that arrives at the first step: above 1 if it grew. */
  public double left() {
    double[] last = norms.byTerm()[length() - 1];
    return last[0] / last[length() - 1];
  }
}
