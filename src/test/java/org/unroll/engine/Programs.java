package org.unroll.engine;

import java.util.List;
import java.util.SplittableRandom;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Small programs with random weights and data, for tests. */
public final class Programs {

  private static final int INPUTS = 2;
  private static final int HIDDEN = 3;
  private static final int CLASSES = 4;

  private Programs() {}

  /** A classifier at every step. */
  public static Program random(String cell, int length, int batch) {
    return random(cell, Readout.EVERY, length, batch);
  }

  /** A classifier, loaded with a batch but not run yet. */
  public static Program random(String cell, Readout readout, int length, int batch) {
    return random(CellCatalogue.builtIn().get(cell), readout, length, batch);
  }

  /** The same with a cell that is in no catalogue. */
  public static Program random(Cell cell, Readout readout, int length, int batch) {
    Stack network =
        new Stack(
            List.of(Level.of(Layer.forward("l0", cell, INPUTS, HIDDEN))),
            CellCatalogue.heads().get("cross-entropy"),
            CLASSES,
            readout,
            Ends.SAME_POSITION,
            Reduction.MEAN,
            Reduction.SUM);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 1, 7);
    Program program = new Program(network, weights, length, batch);
    program.load(data(length, batch, program.terms()));
    return program;
  }

  private static Batch data(int length, int size, int terms) {
    SplittableRandom random = new SplittableRandom(3);
    double[][] inputs = new double[length][];
    for (int t = 0; t < length; t++) {
      inputs[t] = random.doubles((long) size * INPUTS, -1, 1).toArray();
    }
    int[][] ids = new int[terms][];
    for (int n = 0; n < terms; n++) {
      ids[n] = random.ints(size, 0, CLASSES).toArray();
    }
    return new Batch(size, INPUTS, inputs, new Targets.Classes(ids));
  }
}
