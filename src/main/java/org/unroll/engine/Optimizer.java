package org.unroll.engine;

/**
 * Changes weights along their gradients. Rules and defaults are PyTorch's. An optimiser keeps its own
 * moments and belongs to one set of weights.
 */
public interface Optimizer {

  /** One update of all weights from their present gradients. Allocates nothing. */
  void update();
}
