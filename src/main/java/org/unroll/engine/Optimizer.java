package org.unroll.engine;

import java.util.List;

/**
 * Changes weights along their gradients. Rules and defaults are PyTorch's. An optimiser keeps its own
 * moments and belongs to one set of weights.
 */
public interface Optimizer {

  /** One update of all weights from their present gradients. Allocates nothing. */
  void update();

  /**
   * All numbers that the next update depends on besides weights and gradients, such as moments and the
   * count of updates. Live: writing an older copy into them takes the optimiser back.
   */
  List<double[]> memory();

  /** How it changes one number. */
  UpdateRule rule();
}
