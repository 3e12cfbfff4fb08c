package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/**
 * Itemised gradients of recurrent layers one above the other, each of which reads the output of the one
 * below and nothing else; the read-outs see the topmost. The topmost is swept back through time first,
 * and at every step hands down
 *
 * <pre>dL_n/d x_k = dL_n/d s_k d s_k / d x_k,     x being the output of the layer below,</pre>
 *
 * <p>which is what arrives there from above. A network of one layer is the simplest case. Source: Werbos
 * 1990, Backpropagation through time, applied layer by layer.
 */
final class StackedTerms implements ItemisedGradients {

  private static final Symbol INPUT = Symbol.now("x");

  /** The lowest first. */
  private final List<ChainedTerms> layers;

  private StackedTerms(List<ChainedTerms> layers) {
    this.layers = layers;
  }

  /** Empty if the network is of another form. */
  static Optional<ItemisedGradients> of(
      Program program, int example, List<StateJacobians> jacobians) {
    int top = jacobians.size() - 1;
    Optional<ChainedTerms> highest =
        top < 0 ? Optional.empty() : ChainedTerms.of(program, example, jacobians.get(top));
    if (highest.isEmpty()) {
      return Optional.empty();
    }
    List<ChainedTerms> layers = new ArrayList<>(List.of(highest.get()));
    for (int l = top; l > 0; l--) {
      StateJacobians upper = jacobians.get(l);
      StateJacobians lower = jacobians.get(l - 1);
      if (!reads(program, upper, lower)) {
        return Optional.empty();
      }
      layers.add(0, layers.get(0).below(lower, inputs(program, upper, example)));
    }
    return Optional.of(new StackedTerms(layers));
  }

  /** Frames are wired by sharing buffers, so what a layer reads is found by identity. */
  private static boolean reads(Program program, StateJacobians upper, StateJacobians lower) {
    Symbol output = Symbol.now(lower.states().get(0));
    boolean reads = upper.length() == lower.length();
    for (int t = 0; reads && t < upper.length(); t++) {
      reads =
          program.step(upper.layer(), t).buffer(INPUT)
              == program.step(lower.layer(), t).buffer(output);
    }
    return reads;
  }

  /** d(state)/dx by position and state; null where it is zero. */
  private static Partial[][] inputs(Program program, StateJacobians layer, int example) {
    PullBack pullBack = new PullBack(Layers.values(program, layer.layer(), example), Set.of(INPUT));
    Partial[][] inputs = new Partial[layer.length()][layer.states().size()];
    for (int t = 0; t < inputs.length; t++) {
      for (int i = 0; i < inputs[t].length; i++) {
        inputs[t][i] = pullBack.from(Symbol.now(layer.states().get(i)), t).by(INPUT);
      }
    }
    return inputs;
  }

  private ChainedTerms layer(String name) {
    return layers.stream()
        .filter(terms -> terms.layer().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no recurrent layer " + name));
  }

  @Override
  public List<ItemisedNorms> norms() {
    return layers.stream().flatMap(terms -> terms.norms().stream()).toList();
  }

  @Override
  public ItemisedNorms norms(String layer, String state, IntUnaryOperator reachedFrom) {
    return layer(layer).norms(layer, state, reachedFrom);
  }

  @Override
  public double[][] ofUnit(String layer, String state, int unit) {
    return layer(layer).ofUnit(layer, state, unit);
  }

  @Override
  public double[][] vectors(String layer, String state, int term) {
    return layer(layer).vectors(layer, state, term);
  }
}
