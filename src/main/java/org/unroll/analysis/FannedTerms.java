package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.unroll.engine.Program;
import org.unroll.engine.TermFan;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/** Itemised gradients of any network: read off a program that runs one copy of the example per term. */
final class FannedTerms implements ItemisedGradients {

  private final Program copies;
  private final int[] stepsOfTerms;

  private FannedTerms(Program copies, int[] stepsOfTerms) {
    this.copies = copies;
    this.stepsOfTerms = stepsOfTerms;
  }

  static FannedTerms of(TermFan fan, Program program, int example) {
    return new FannedTerms(fan.open(example), stepsOfTerms(program));
  }

  static int[] stepsOfTerms(Program program) {
    int[] steps = new int[program.terms()];
    Arrays.setAll(steps, program::stepOfTerm);
    return steps;
  }

  @Override
  public List<ItemisedNorms> norms() {
    List<ItemisedNorms> norms = new ArrayList<>();
    for (Layer layer : copies.network().layers()) {
      for (String state : layer.cell().states()) {
        norms.add(norms(layer.name(), state));
      }
    }
    return norms;
  }

  @Override
  public ItemisedNorms norms(String layer, String state, IntUnaryOperator reachedFrom) {
    int length = copies.length(layer);
    double[][] byTerm = new double[stepsOfTerms.length][length];
    double[] total = new double[length];
    for (int t = 0; t < length; t++) {
      Buffer gradient = gradient(layer, state, t);
      double[] sum = new double[gradient.cols];
      for (int n = 0; n < byTerm.length; n++) {
        if (reachedFrom.applyAsInt(n) <= t) {
          byTerm[n][t] = Norms.of(gradient.data, n * gradient.cols, gradient.cols);
          for (int k = 0; k < sum.length; k++) {
            sum[k] += gradient.data[n * sum.length + k];
          }
        }
      }
      total[t] = Norms.of(sum);
    }
    return new ItemisedNorms(layer, state, stepsOfTerms.clone(), byTerm, total);
  }

  @Override
  public double[][] vectors(String layer, String state, int term) {
    double[][] vectors = new double[copies.length(layer)][];
    for (int t = 0; t < vectors.length; t++) {
      Buffer gradient = gradient(layer, state, t);
      int from = term * gradient.cols;
      vectors[t] = Arrays.copyOfRange(gradient.data, from, from + gradient.cols);
    }
    return vectors;
  }

  @Override
  public double[][] ofUnit(String layer, String state, int unit) {
    double[][] byTerm = new double[stepsOfTerms.length][copies.length(layer)];
    for (int t = 0; t < copies.length(layer); t++) {
      Buffer gradient = gradient(layer, state, t);
      for (int n = 0; n < byTerm.length; n++) {
        byTerm[n][t] = gradient.data[n * gradient.cols + unit];
      }
    }
    return byTerm;
  }

  private Buffer gradient(String layer, String state, int t) {
    return copies.step(layer, t).buffer(Symbol.now(state).toGradient());
  }
}
