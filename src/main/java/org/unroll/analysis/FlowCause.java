package org.unroll.analysis;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.Program;

/**
 * Why the gradient of a loss term vanished or exploded on its way back through a layer, in numbers. A
 * step sends an error g back on two ways,
 *
 * <pre>g_{t-1} = (gates) g_t  +  weights' (slopes g_t)</pre>
 *
 * <p>and for each way this tells the factor by which it changes the length of the error that really
 * comes by, as a geometric mean over the steps. In a plain RNN there are only slopes and weights, and
 * {@code growth = slope * gain} exactly: the two sides of the bound of Pascanu, Mikolov and Bengio 2013,
 * eq. 6, measured along the gradient instead of bounded.
 *
 * @param layer name of the layer
 * @param term the loss term
 * @param from the position read last of those its gradient reaches: where it attaches, or where the
 *     layer hands on to what the term sees
 * @param to the position up to which it is followed: the one that is read first, unless asked otherwise
 * @param start ||dL_n/ds|| at {@code from}, s being all states jointly
 * @param end the same at {@code to}, as far as it came through the layer's own states
 * @param growth geometric mean of ||g_{t-1}|| / ||g_t||
 * @param slope the same of what the squashing functions' slopes leave of errors that pass them
 * @param gain the same of what the weight matrices make of errors that pass them
 * @param carried the same of what the gates on a memory's direct way let through; empty where the cell
 *     has no such way
 * @param weights the weight matrices on the way
 * @param outcome what became of it
 * @param main the factor to be named first; empty if nothing is to be explained
 */
public record FlowCause(
    String layer,
    int term,
    int from,
    int to,
    double start,
    double end,
    double growth,
    double slope,
    double gain,
    Optional<Double> carried,
    List<WeightGain> weights,
    Outcome outcome,
    Optional<Factor> main) {

  /** What became of a gradient. */
  public enum Outcome {
    /** Less than a hundredth is left. */
    VANISHED,
    /** It is of the same order. */
    KEPT,
    /** It has grown more than a hundredfold. */
    EXPLODED
  }

  /** What changes a gradient's length. */
  public enum Factor {
    /** The weight matrices that states pass. */
    WEIGHTS,
    /** Squashing functions where they are flat. */
    SATURATION,
    /** Gates on a memory's direct way. */
    GATES
  }

  /** What counts as vanished; its inverse counts as exploded. */
  static final double HUNDREDTH = 0.01;

  /**
   * The cause for one example and one loss term. What is sent back is the error of the state that is seen
   * outside; errors that arrive at earlier positions by other ways do not join it.
   *
   * @param program must have run forward. Not modified.
   */
  public static FlowCause of(Program program, String layer, int example, int term) {
    return new FlowMeasurement(program, layer, example).cause(term);
  }

  static Outcome outcome(double start, double end) {
    if (end < HUNDREDTH * start) {
      return Outcome.VANISHED;
    }
    return end * HUNDREDTH > start ? Outcome.EXPLODED : Outcome.KEPT;
  }

  /** Only weights make errors grow; a memory's errors vanish when its gates let them. */
  static Optional<Factor> main(
      Outcome outcome, double slope, double gain, Optional<Double> carried) {
    return switch (outcome) {
      case KEPT -> Optional.empty();
      case EXPLODED -> Optional.of(Factor.WEIGHTS);
      case VANISHED ->
          Optional.of(
              carried.isPresent()
                  ? Factor.GATES
                  : slope < gain ? Factor.SATURATION : Factor.WEIGHTS);
    };
  }
}
