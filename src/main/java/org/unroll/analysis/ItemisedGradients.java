package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
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

  /** Norms of the summands for one state of one layer. */
  default ItemisedNorms norms(String layer, String state) {
    return norms(layer, state, term -> 0);
  }

  /**
   * The same where no term reaches beyond a position, as under truncated backpropagation: zeros before
   * it, and totals of those terms only that do reach.
   *
   * @param reachedFrom by term, the first position that it reaches
   */
  ItemisedNorms norms(String layer, String state, IntUnaryOperator reachedFrom);

  /**
   * dL_n/d(state_k) of one unit alone, for all terms n and steps k; 0 where no way leads from the term
   * to the state.
   *
   * @param unit counted from 0
   * @return one row of T numbers for each term. A fresh copy.
   */
  double[][] ofUnit(String layer, String state, int unit);

  /**
   * dL_n/d(state_k) for all steps k.
   *
   * @param term n, counted from 0
   * @return T rows of H numbers. A fresh copy.
   */
  double[][] vectors(String layer, String state, int term);

  /**
   * The itemised gradients of one example. Where the read-outs see the only recurrent layer directly, or
   * the topmost of layers that read each other's outputs and nothing else, the Jacobians of their steps
   * are enough; any other network is run once with a copy of the example for each term.
   *
   * @param program must have run forward. Not modified.
   */
  static ItemisedGradients of(Program program, int example) {
    List<StateJacobians> jacobians = new ArrayList<>();
    for (Layer layer : Layers.recurrent(program)) {
      jacobians.add(StateJacobians.of(program, layer.name(), example));
    }
    return of(program, example, jacobians);
  }

  /**
   * The same for callers who have Jacobians of that example already.
   *
   * @param jacobians of all recurrent layers, in the network's order
   */
  static ItemisedGradients of(Program program, int example, List<StateJacobians> jacobians) {
    return StackedTerms.of(program, example, jacobians)
        .orElseGet(() -> FannedTerms.of(new TermFan(program), program, example));
  }

  /**
   * The same of a program that has just sent one term back and no other: what that term gives is read
   * off the program, as long as that does not run again.
   *
   * @throws IllegalArgumentException if the program has not sent the term back, or others with it
   */
  static ItemisedGradients of(
      Program program, int example, List<StateJacobians> jacobians, int sentBack) {
    return SentTerm.of(program, example, sentBack, of(program, example, jacobians));
  }
}
