package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/**
 * Itemised gradients of one recurrent layer, either the one whose output the read-outs see directly, or
 * one whose output only the layer above reads. A {@linkplain TermSweep sweep} carries all terms back at
 * once. What arrives from above is dL_n/d h at the step of the term for the first, and what the layer
 * above hands down at every step for the other.
 */
final class ChainedTerms implements ItemisedGradients {

  private static final Symbol SEEN = Symbol.now("h");

  private final StateJacobians jacobians;
  private final int[] stepsOfTerms;
  private final TermSweep.Arrivals arrivals;

  private ChainedTerms(StateJacobians jacobians, int[] stepsOfTerms, TermSweep.Arrivals arrivals) {
    this.jacobians = jacobians;
    this.stepsOfTerms = stepsOfTerms;
    this.arrivals = arrivals;
  }

  /** Of the layer that the read-outs see. Empty if they see something else. */
  static Optional<ChainedTerms> of(Program program, int example, StateJacobians jacobians) {
    IdentityHashMap<Buffer, Integer> outputs = outputs(program, jacobians);
    int[] steps = new int[program.terms()];
    for (int n = 0; n < steps.length; n++) {
      Integer step = outputs.get(program.head(n).buffer(SEEN));
      if (step == null) {
        return Optional.empty();
      }
      steps[n] = step;
    }
    double[][] seeds = seeds(program, example);
    return Optional.of(
        new ChainedTerms(
            jacobians, steps, (position, n) -> steps[n] == position ? seeds[n] : null));
  }

  /**
   * Of the layer whose output this one reads.
   *
   * @param inputs d(state)/dx of this layer, by position and state; null where it is zero
   */
  ChainedTerms below(StateJacobians lower, Partial[][] inputs) {
    double[][][] handedDown = new double[jacobians.length()][stepsOfTerms.length][];
    for (TermSweep at = allTerms(); at.isInside(); at.goBack()) {
      Partial[] ways = inputs[at.position()];
      double[][] down = new double[at.count()][lower.width(0)];
      for (int i = 0; i < ways.length; i++) {
        if (ways[i] != null) {
          ways[i].sendBack(at.independent(i), down.length, down);
        }
      }
      for (int r = 0; r < down.length; r++) {
        handedDown[at.position()][at.term(r)] = down[r];
      }
    }
    return new ChainedTerms(lower, stepsOfTerms, (position, n) -> handedDown[position][n]);
  }

  /** Name of the layer. */
  String layer() {
    return jacobians.layer();
  }

  /** Frames are wired by sharing buffers, so what a read-out sees is found by identity. */
  private static IdentityHashMap<Buffer, Integer> outputs(
      Program program, StateJacobians jacobians) {
    Symbol output = Symbol.now(jacobians.states().get(0));
    IdentityHashMap<Buffer, Integer> steps = new IdentityHashMap<>();
    for (int t = 0; t < jacobians.length(); t++) {
      steps.put(program.step(jacobians.layer(), t).buffer(output), t);
    }
    return steps;
  }

  /** dL_n/dh where each term attaches. */
  private static double[][] seeds(Program program, int example) {
    List<Frame> heads = new ArrayList<>();
    for (int n = 0; n < program.terms(); n++) {
      heads.add(program.head(n));
    }
    PullBack pullBack = new PullBack(new StepValues(heads, example), Set.of(SEEN));
    Symbol loss = Symbol.now(program.network().head().outputs().get(0));
    double[][] seeds = new double[heads.size()][];
    for (int n = 0; n < seeds.length; n++) {
      double share = program.shareOfTerm();
      double[] row = pullBack.from(loss, n).by(SEEN).toRows()[0];
      seeds[n] = Arrays.stream(row).map(g -> g * share).toArray();
    }
    return seeds;
  }

  @Override
  public List<ItemisedNorms> norms() {
    return norms(IntStream.range(0, jacobians.states().size()).toArray(), term -> 0);
  }

  @Override
  public ItemisedNorms norms(String layer, String state, IntUnaryOperator reachedFrom) {
    return norms(new int[] {jacobians.index(state)}, reachedFrom).get(0);
  }

  private List<ItemisedNorms> norms(int[] states, IntUnaryOperator reachedFrom) {
    double[][][] byTerm = new double[states.length][stepsOfTerms.length][jacobians.length()];
    double[][] total = new double[states.length][jacobians.length()];
    for (TermSweep at = allTerms(); at.isInside(); at.goBack()) {
      for (int s = 0; s < states.length; s++) {
        total[s][at.position()] = norms(at, states[s], reachedFrom, byTerm[s]);
      }
    }
    List<ItemisedNorms> norms = new ArrayList<>();
    for (int s = 0; s < states.length; s++) {
      String state = jacobians.states().get(states[s]);
      norms.add(
          new ItemisedNorms(jacobians.layer(), state, stepsOfTerms.clone(), byTerm[s], total[s]));
    }
    return norms;
  }

  /** Writes the norm of every term that reaches so far; returns that of their sum. */
  private double norms(TermSweep at, int state, IntUnaryOperator reachedFrom, double[][] byTerm) {
    double[] rows = at.total(state);
    double[] sum = new double[jacobians.width(state)];
    for (int r = 0; r < at.count(); r++) {
      int term = at.term(r);
      if (reachedFrom.applyAsInt(term) <= at.position()) {
        int from = r * sum.length;
        byTerm[term][at.position()] = Norms.of(rows, from, sum.length);
        for (int k = 0; k < sum.length; k++) {
          sum[k] += rows[from + k];
        }
      }
    }
    return Norms.of(sum);
  }

  private TermSweep allTerms() {
    return new TermSweep(
        jacobians, stepsOfTerms, arrivals, IntStream.range(0, stepsOfTerms.length).toArray());
  }

  @Override
  public double[][] ofUnit(String layer, String state, int unit) {
    int i = jacobians.index(state);
    int width = jacobians.width(i);
    double[][] byTerm = new double[stepsOfTerms.length][jacobians.length()];
    for (TermSweep at = allTerms(); at.isInside(); at.goBack()) {
      double[] rows = at.total(i);
      for (int r = 0; r < at.count(); r++) {
        byTerm[at.term(r)][at.position()] = rows[r * width + unit];
      }
    }
    return byTerm;
  }

  @Override
  public double[][] vectors(String layer, String state, int term) {
    int i = jacobians.index(state);
    double[][] vectors = new double[jacobians.length()][jacobians.width(i)];
    TermSweep at = new TermSweep(jacobians, stepsOfTerms, arrivals, term);
    for (; at.isInside(); at.goBack()) {
      if (at.count() > 0) {
        System.arraycopy(at.total(i), 0, vectors[at.position()], 0, vectors[0].length);
      }
    }
    return vectors;
  }
}
