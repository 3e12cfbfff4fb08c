package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Program;
import org.unroll.engine.TracePart;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learner;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;

/**
 * A network in small: its layers, a few of their steps with the states they really have at the first
 * weights, and where it answers. Immutable by contract: nobody writes to the arrays.
 *
 * @param rows the layers in the order in which they are computed
 * @param attention whether a decoder looks back
 */
public record Sketch(List<Row> rows, boolean attention) {

  private static final int MOST_COLUMNS = 7;

  /**
   * A layer.
   *
   * @param storey its level, counted from the lowest; a decoder's are counted anew
   * @param decoder whether it writes
   * @param reversed whether it reads from the end
   * @param states of the first steps, {@code states[step][unit]}
   * @param answers whether there is an answer at each of these steps
   * @param more whether there are more steps than these
   */
  public record Row(
      int storey,
      boolean decoder,
      boolean reversed,
      double[][] states,
      boolean[] answers,
      boolean more) {}

  /** Copies the list. */
  public Sketch {
    rows = List.copyOf(rows);
  }

  /**
   * The first cell of an experiment, with a held-back sequence.
   *
   * @throws IllegalArgumentException if the experiment is not possible
   */
  public static Sketch of(Laboratory laboratory, Experiment experiment) {
    Task task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    Learner learner = laboratory.learner(experiment, task, experiment.cells().get(0));
    Program single = learner.probe(1);
    Batch batch =
        task.heldBackBatch(
            experiment.length(), 1, new Randomness(experiment.seed()).of(Purpose.HELD_BACK));
    single.load(batch);
    single.forward();
    List<Row> rows = new ArrayList<>();
    List<TracePart> parts = single.trace(0).parts();
    String output = learner.network().first().output();
    parts.forEach(part -> rows.add(row(part, output, parts.size() > 2)));
    return new Sketch(rows, single.trace(0).attention(0).length > 0);
  }

  /** A sequence longer than the room is shown by its end, where the answers are. */
  private static Row row(TracePart part, String output, boolean crowded) {
    int length = part.trace().length();
    int most = crowded || part.decoder() ? MOST_COLUMNS - 2 : MOST_COLUMNS;
    int columns = Math.min(length, most);
    int first = length - columns;
    double[][] states = new double[columns][];
    boolean[] answers = new boolean[columns];
    for (int k = 0; k < columns; k++) {
      states[k] = part.trace().value(output, first + k);
      answers[k] = part.trace().hasLoss(first + k);
    }
    return new Row(
        part.storey(), part.decoder(), part.reversed(), states, answers, columns < length);
  }
}
