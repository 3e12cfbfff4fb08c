package org.unroll.lab.system.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.FeedForward;
import org.unroll.network.Flows;
import org.unroll.network.Loss;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/**
 * The forecasters that stand side by side. At step t, y_t is wanted; x_t comes from outside, y_{t-1} is
 * what should have been said a step before.
 */
public enum ForecastKind {
  /** y_t = w_0 + sum_k w_k y_{t-k}. */
  AR,
  /** A tanh layer that sees x_t and the inputs before. */
  TDNN,
  /** A tanh layer that sees the last inputs and the last outputs. */
  NARX,
  /** A plain RNN that reads one x at a step. */
  RNN;

  /** Units of a layer. */
  public static final int HIDDEN = 16;

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it sees what comes from outside. */
  public boolean seesInputs() {
    return this != AR;
  }

  /** Whether it sees outputs of steps before. */
  public boolean seesOutputs() {
    return this == AR || this == NARX;
  }

  /** Whether it sees a window; else it has a state. */
  public boolean hasWindow() {
    return this != RNN;
  }

  /** The network with a window of so many steps. */
  Stack network(int steps) {
    Cell head = CellCatalogue.heads().get(Loss.SQUARED_ERROR.id());
    return switch (this) {
      case AR -> FeedForward.autoregressive(1, steps, head, 1);
      case TDNN -> FeedForward.timeDelay(1, steps, HIDDEN, 1, head, 1);
      case NARX -> FeedForward.narx(1, steps, HIDDEN, head, 1);
      case RNN -> Flows.manyToManyInStep(CellCatalogue.builtIn().get("rnn"), 1, HIDDEN, head, 1);
    };
  }

  /** What it reads of a series. */
  Batch read(Series series) {
    List<double[][]> parts = new ArrayList<>();
    if (seesInputs()) {
      parts.add(series.inputs());
    }
    if (seesOutputs()) {
      parts.add(series.former());
    }
    int size = series.size();
    double[][] rows = new double[series.length()][size * parts.size()];
    for (int t = 0; t < rows.length; t++) {
      for (int k = 0; k < rows[t].length; k++) {
        rows[t][k] = parts.get(k % parts.size())[t][k / parts.size()];
      }
    }
    return new Batch(size, parts.size(), rows, new Targets.Values(series.wanted(), 1));
  }
}
