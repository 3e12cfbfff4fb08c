package org.unroll.engine;

import java.util.List;
import org.unroll.expr.Buffer;

/**
 * Every number one example went through in one layer, in one forward and one backward pass. Immutable. A
 * network of several layers has several {@linkplain #parts parts}, each with such a trace; where a view
 * shows one layer it is that of {@link org.unroll.network.Network#first}.
 *
 * <p>Symbols are the names in the cell's equations ({@code h}, {@code c}, {@code f} ...) and {@code x}
 * for the input, {@code y} for the read-out; an inner term goes by its place in the tree, {@code f.0}
 * being what stands in the outermost brackets of f. Time steps count from 0; {@code -1} is the initial
 * state, or T where a layer reads backward.
 * Gradients are of the total loss, with the later uses all included.
 */
public interface Trace extends NamedNumbers {

  /** Catalogue id of the cell, such as {@code lstm}. */
  String cellId();

  /** T, the number of time steps. */
  int length();

  /** H, the number of units. */
  int hidden();

  /** The step whose states a step goes on from: the one before, or after it if the layer reads backward. */
  default int before(int step) {
    return step - 1;
  }

  /** {@inheritDoc} Of the cell or of its read-out. */
  @Override
  Buffer weight(String name);

  /**
   * Where a state or result of this layer is used after its step: from there its gradient comes, besides
   * from its own step. In the order of computation.
   */
  default List<Inflow> inflows(String result, int step) {
    return List.of();
  }

  /** Whether a loss term attaches at this step. */
  boolean hasLoss(int step);

  /** The loss term at this step, or 0 where none attaches. */
  double loss(int step);

  /** Class probabilities at a step with a loss term; empty for a squared error. A fresh copy. */
  double[] probability(int step);

  /** The class number the read-out should say, or the values it should give. A fresh copy. */
  double[] target(int step);

  /** The loss of this example: its terms, summed or averaged over time as the network says. */
  double totalLoss();

  /** All layers of the network, in the order in which they are computed; this is one of them. */
  default List<TracePart> parts() {
    return List.of(new TracePart("l0", 0, false, false, this));
  }

  /** What stands between its layers; empty where one simply reads what the other says. */
  default List<TraceJoint> joints() {
    return List.of();
  }

  /**
   * How much of each of the encoder's positions the decoder's attention takes at one of its steps: as
   * many numbers as there are positions, which sum to 1; none where there is no attention. A fresh copy.
   */
  default double[] attention(int decoderStep) {
    return new double[0];
  }
}
