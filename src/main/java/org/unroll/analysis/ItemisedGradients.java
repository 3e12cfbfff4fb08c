package org.unroll.analysis;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.Program;
import org.unroll.engine.TermFan;
import org.unroll.network.Layer;

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
   * The itemised gradients of one example. Where the read-outs see the only recurrent layer directly,
   * the Jacobians of its steps are enough; any other network is run once with a copy of the example for
   * each term.
   *
   * @param program must have run forward. Not modified.
   */
  static ItemisedGradients of(Program program, int example) {
    List<Layer> recurrent = Layers.recurrent(program);
    return of(
        program,
        example,
        recurrent.size() == 1
            ? List.of(StateJacobians.of(program, recurrent.get(0).name(), example))
            : List.of());
  }

  /**
   * The same for callers who have Jacobians of that example already.
   *
   * @param jacobians of the recurrent layers; those of several are not used
   */
  static ItemisedGradients of(Program program, int example, List<StateJacobians> jacobians) {
    Optional<ItemisedGradients> chained =
        jacobians.size() == 1
            ? ChainedTerms.of(program, example, jacobians.get(0))
            : Optional.empty();
    return chained.orElseGet(() -> FannedTerms.of(new TermFan(program), program, example));
  }
}
