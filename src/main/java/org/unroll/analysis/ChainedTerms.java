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
    TermSweep.Arrivals whereTheyAttach =
        (position, terms, count, fresh, out) -> {
          for (int place = count - fresh; place < count; place++) {
            for (int k = 0; k < out.length; k++) {
              out[k][place] += seeds[terms[place]][k];
            }
          }
        };
    return Optional.of(new ChainedTerms(jacobians, steps, whereTheyAttach));
  }

  /**
   * Of the layer whose output this one reads.
   *
   * @param inputs d(state)/dx of this layer, by position and state; null where it is zero
   */
  ChainedTerms below(StateJacobians lower, Partial[][] inputs) {
    double[][][] handedDown = new double[jacobians.length()][][];
    int[] places = new int[stepsOfTerms.length];
    for (TermSweep at = allTerms(); at.isInside(); at.goBack()) {
      Partial[] ways = inputs[at.position()];
      double[][] down = new double[lower.width(0)][at.count()];
      for (int i = 0; i < ways.length; i++) {
        if (ways[i] != null) {
          ways[i].sendBack(at.independent(i), at.count(), down);
        }
      }
      handedDown[at.position()] = down;
      for (int place = 0; place < at.count(); place++) {
        places[at.term(place)] = place;
      }
    }
    TermSweep.Arrivals fromAbove =
        (position, terms, count, fresh, out) -> {
          for (int k = 0; k < out.length; k++) {
            double[] arriving = handedDown[position][k];
            for (int place = 0; place < count; place++) {
              out[k][place] += arriving[places[terms[place]]];
            }
          }
        };
    return new ChainedTerms(lower, stepsOfTerms, fromAbove);
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
  private static double norms(
      TermSweep at, int state, IntUnaryOperator reachedFrom, double[][] byTerm) {
    double[][] byUnit = at.total(state);
    double[] norms = Norms.ofColumns(byUnit, at.count());
    double[] reaches = new double[at.count()];
    for (int place = 0; place < reaches.length; place++) {
      int term = at.term(place);
      if (reachedFrom.applyAsInt(term) <= at.position()) {
        reaches[place] = 1;
        byTerm[term][at.position()] = norms[place];
      }
    }
    double[] sum = new double[byUnit.length];
    Arrays.setAll(sum, k -> Rows.dot(reaches, byUnit[k]));
    return Norms.of(sum);
  }

  private TermSweep allTerms() {
    return new TermSweep(
        jacobians, stepsOfTerms, arrivals, IntStream.range(0, stepsOfTerms.length).toArray());
  }

  @Override
  public double[][] ofUnit(String layer, String state, int unit) {
    int i = jacobians.index(state);
    double[][] byTerm = new double[stepsOfTerms.length][jacobians.length()];
    for (TermSweep at = allTerms(); at.isInside(); at.goBack()) {
      double[] errors = at.total(i)[unit];
      for (int place = 0; place < at.count(); place++) {
        byTerm[at.term(place)][at.position()] = errors[place];
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
        double[][] byUnit = at.total(i);
        Arrays.setAll(vectors[at.position()], k -> byUnit[k][0]);
      }
    }
    return vectors;
  }
}
