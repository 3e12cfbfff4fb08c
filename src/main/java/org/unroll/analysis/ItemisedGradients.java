package org.unroll.analysis;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.Program;
import org.unroll.engine.TermFan;

/**
 * dL/d(state_k) itemised by the loss step it came from: sum_n dL_n/d(state_k), one summand per term. The
 * terms carry their weights in the total loss, so the summands add up to what {@link Program#backward}
 * gives. One pass back through the sequence carries all terms side by side; the program itself is not
 * changed. Source: Pascanu, Mikolov and Bengio 2013, eq. 3 to 5.
 */
public interface ItemisedGradients {

  /** Norms of the summands for every state of every layer, in the network's order. */
  List<ItemisedNorms> norms();

  /**
   * dL_n/d(state_k) for all steps k.
   *
   * @param term n, counted from 0
   * @return T rows of H numbers. A fresh copy.
   */
  double[][] vectors(String layer, String state, int term);

  /**
   * The itemised gradients of one example. Where a single layer feeds the read-outs directly, the
   * Jacobians of its steps are enough; any other network is run once with a copy of the example for
   * each term.
   *
   * @param program must have run forward. Not modified.
   */
  static ItemisedGradients of(Program program, int example) {
    return of(program, example, StateJacobians.of(program, example));
  }

  /** The same for callers who have the first layer's Jacobians already. */
  static ItemisedGradients of(Program program, int example, StateJacobians jacobians) {
    Optional<ChainedTerms> chained = ChainedTerms.of(program, example, jacobians);
    return chained.isPresent()
        ? chained.get()
        : FannedTerms.of(new TermFan(program), program, example);
  }
}
