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
 * Itemised gradients of a network with a single recurrent layer whose output the read-outs see directly:
 *
 * <pre>dL_n/d s_k = dL_n/d s_{k+1} J_{k+1},     from dL_n/d h at the step of the term</pre>
 *
 * <p>for all terms at once, one row each. A row joins the sweep at its term's step.
 */
final class ChainedTerms implements ItemisedGradients {

  private static final Symbol SEEN = Symbol.now("h");

  private final StateJacobians jacobians;
  private final int[] stepsOfTerms;
  private final double[][] seeds;

  private ChainedTerms(StateJacobians jacobians, int[] stepsOfTerms, double[][] seeds) {
    this.jacobians = jacobians;
    this.stepsOfTerms = stepsOfTerms;
    this.seeds = seeds;
  }

  /** Empty if the network is of another form. */
  static Optional<ItemisedGradients> of(Program program, int example, StateJacobians jacobians) {
    int[] steps = new int[program.terms()];
    for (int n = 0; n < steps.length; n++) {
      steps[n] = stepSeenBy(program, program.head(n), jacobians);
      if (steps[n] < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new ChainedTerms(jacobians, steps, seeds(program, example)));
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
    int[] all = new int[stepsOfTerms.length];
    Arrays.setAll(all, n -> n);
    sweep(
        all,
        (position, terms, rows) -> {
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

  @Override
  public double[][] vectors(String layer, String state, int term) {
    int i = jacobians.states().indexOf(state);
    double[][] vectors = new double[jacobians.length()][jacobians.width(i)];
    sweep(
        new int[] {term},
        (position, terms, rows) -> {
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
     * @param rows for each state one row of H numbers per term, one after another
     */
    void at(int position, List<Integer> terms, double[][] rows);
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
          System.arraycopy(seeds[n], 0, rows[0][terms.size()], 0, seeds[n].length);
          terms.add(n);
        }
      }
      for (int i = 0; i < states; i++) {
        flatten(rows[i], terms.size(), flat[i]);
      }
      visitor.at(position, terms, totals(position, terms.size(), flat, rows));
      sendBack(position, terms.size(), flat, rows);
      position = jacobians.before(position);
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
