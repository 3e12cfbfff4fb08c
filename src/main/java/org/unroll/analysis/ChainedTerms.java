package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/**
 * Itemised gradients of one recurrent layer, either the one whose output the read-outs see directly, or
 * one whose output only the layer above reads:
 *
 * <pre>dL_n/d s_k = dL_n/d s_{k+1} J_{k+1} + a_{n,k}</pre>
 *
 * <p>for all terms at once, one row each. What arrives from above, a, is dL_n/d h at the step of the term
 * for the first, and what the layer above hands down at every step for the other. A row joins the sweep
 * at its term's step.
 */
final class ChainedTerms implements ItemisedGradients {

  private static final Symbol SEEN = Symbol.now("h");

  private final StateJacobians jacobians;
  private final int[] stepsOfTerms;
  private final Arrivals arrivals;

  /** What arrives at a layer's output from above. */
  private interface Arrivals {

    /** dL_n/dh by the ways that leave the layer at this position; null where there are none. */
    double[] at(int position, int term);
  }

  private ChainedTerms(StateJacobians jacobians, int[] stepsOfTerms, Arrivals arrivals) {
    this.jacobians = jacobians;
    this.stepsOfTerms = stepsOfTerms;
    this.arrivals = arrivals;
  }

  /** Of the layer that the read-outs see. Empty if they see something else. */
  static Optional<ChainedTerms> of(Program program, int example, StateJacobians jacobians) {
    int[] steps = new int[program.terms()];
    for (int n = 0; n < steps.length; n++) {
      steps[n] = stepSeenBy(program, program.head(n), jacobians);
      if (steps[n] < 0) {
        return Optional.empty();
      }
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
    sweep(
        allTerms(),
        (position, terms, rows, totals) -> {
          double[][] down = new double[terms.size()][lower.width(0)];
          for (int i = 0; i < rows.length; i++) {
            if (inputs[position][i] != null) {
              inputs[position][i].sendBack(rows[i], down.length, down);
            }
          }
          for (int r = 0; r < down.length; r++) {
            handedDown[position][terms.get(r)] = down[r];
          }
        });
    return new ChainedTerms(lower, stepsOfTerms, (position, n) -> handedDown[position][n]);
  }

  /** Name of the layer. */
  String layer() {
    return jacobians.layer();
  }

  /** Frames are wired by sharing buffers, so what a read-out sees is found by identity. */
  private static int stepSeenBy(Program program, Frame head, StateJacobians jacobians) {
    Symbol output = Symbol.now(jacobians.states().get(0));
    for (int t = 0; t < jacobians.length(); t++) {
      if (program.step(jacobians.layer(), t).buffer(output) == head.buffer(SEEN)) {
        return t;
      }
    }
    return -1;
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
    int states = jacobians.states().size();
    double[][][] byTerm = new double[states][stepsOfTerms.length][jacobians.length()];
    double[][] total = new double[states][jacobians.length()];
    sweep(
        allTerms(),
        (position, terms, independent, rows) -> {
          for (int i = 0; i < states; i++) {
            int width = jacobians.width(i);
            double[] sum = new double[width];
            for (int r = 0; r < terms.size(); r++) {
              byTerm[i][terms.get(r)][position] = Norms.of(rows[i], r * width, width);
              for (int k = 0; k < width; k++) {
                sum[k] += rows[i][r * width + k];
              }
            }
            total[i][position] = Norms.of(sum);
          }
        });
    List<ItemisedNorms> norms = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      String state = jacobians.states().get(i);
      norms.add(
          new ItemisedNorms(jacobians.layer(), state, stepsOfTerms.clone(), byTerm[i], total[i]));
    }
    return norms;
  }

  private int[] allTerms() {
    int[] all = new int[stepsOfTerms.length];
    Arrays.setAll(all, n -> n);
    return all;
  }

  @Override
  public double[][] ofUnit(String layer, String state, int unit) {
    int i = jacobians.index(state);
    double[][] byTerm = new double[stepsOfTerms.length][jacobians.length()];
    sweep(
        allTerms(),
        (position, terms, independent, rows) -> {
          for (int r = 0; r < terms.size(); r++) {
            byTerm[terms.get(r)][position] = rows[i][r * jacobians.width(i) + unit];
          }
        });
    return byTerm;
  }

  @Override
  public double[][] vectors(String layer, String state, int term) {
    int i = jacobians.states().indexOf(state);
    double[][] vectors = new double[jacobians.length()][jacobians.width(i)];
    sweep(
        new int[] {term},
        (position, terms, independent, rows) -> {
          if (!terms.isEmpty()) {
            System.arraycopy(rows[i], 0, vectors[position], 0, vectors[position].length);
          }
        });
    return vectors;
  }

  /** Told at every position the gradients of the terms that have joined so far. */
  private interface Visitor {

    /**
     * The gradients at a position.
     *
     * @param terms the terms in the order of their rows
     * @param independent for each state one row of H numbers per term, one after another; the states of
     *     the step are taken as independent
     * @param rows the same with the ways through other states of the step
     */
    void at(int position, List<Integer> terms, double[][] independent, double[][] rows);
  }

  private void sweep(int[] wanted, Visitor visitor) {
    int states = jacobians.states().size();
    List<Integer> terms = new ArrayList<>();
    double[][][] rows = new double[states][wanted.length][];
    double[][] flat = new double[states][];
    for (int i = 0; i < states; i++) {
      for (int n = 0; n < wanted.length; n++) {
        rows[i][n] = new double[jacobians.width(i)];
      }
      flat[i] = new double[wanted.length * jacobians.width(i)];
    }
    int position = jacobians.last();
    while (position >= 0) {
      for (int n : wanted) {
        if (stepsOfTerms[n] == position) {
          terms.add(n);
        }
      }
      addArrivals(position, terms, rows[0]);
      for (int i = 0; i < states; i++) {
        flatten(rows[i], terms.size(), flat[i]);
      }
      visitor.at(position, terms, flat, totals(position, terms.size(), flat, rows));
      sendBack(position, terms.size(), flat, rows);
      position = jacobians.before(position);
    }
  }

  private void addArrivals(int position, List<Integer> terms, double[][] rows) {
    for (int r = 0; r < terms.size(); r++) {
      double[] arriving = arrivals.at(position, terms.get(r));
      for (int k = 0; arriving != null && k < arriving.length; k++) {
        rows[r][k] += arriving[k];
      }
    }
  }

  private static void flatten(double[][] rows, int count, double[] flat) {
    for (int r = 0; r < count; r++) {
      System.arraycopy(rows[r], 0, flat, r * rows[r].length, rows[r].length);
    }
  }

  /** The same with the ways through other states of the step: dL/dc reaches the loss by h, too. */
  private double[][] totals(int position, int count, double[][] flat, double[][][] rows) {
    double[][] totals = flat.clone();
    for (int j = 0; j < rows.length; j++) {
      for (int i = 0; i < rows.length; i++) {
        Partial way = jacobians.within(position, i, j);
        if (i != j && way != null) {
          way.sendBack(flat[i], count, rows[j]);
          totals[j] = Partial.flat(rows[j]);
        }
      }
    }
    return totals;
  }

  private void sendBack(int position, int count, double[][] flat, double[][][] rows) {
    for (int j = 0; j < rows.length; j++) {
      for (int r = 0; r < count; r++) {
        Arrays.fill(rows[j][r], 0);
      }
      for (int i = 0; i < rows.length; i++) {
        Partial block = jacobians.block(position, i, j);
        if (block != null) {
          block.sendBack(flat[i], count, rows[j]);
        }
      }
    }
  }
}
