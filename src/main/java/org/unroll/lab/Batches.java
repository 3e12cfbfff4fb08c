package org.unroll.lab;

import java.util.Arrays;
import java.util.Collections;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Cuts batches. */
public final class Batches {

  private Batches() {}

  /** A batch of one: a copy of one example. */
  public static Batch example(Batch batch, int example) {
    return new Batch(
        1,
        batch.inputWidth(),
        rows(batch.inputs(), batch.size(), example),
        rows(batch.decoderInputs(), batch.size(), example),
        targets(batch.targets(), example));
  }

  private static double[][] rows(double[][] rows, int examples, int example) {
    return Arrays.stream(rows)
        .map(numbers -> row(numbers, example, numbers.length / examples))
        .toArray(double[][]::new);
  }

  /** The same batch with an answer asked for at every step; a single one is asked for again and again. */
  public static Batch answeredAtEveryStep(Batch batch) {
    int length = batch.length();
    if (batch.targets().terms() == length) {
      return batch;
    }
    Targets targets = batch.targets();
    Targets repeated;
    if (targets instanceof Targets.Classes classes) {
      repeated =
          new Targets.Classes(Collections.nCopies(length, classes.ids()[0]).toArray(int[][]::new));
    } else {
      Targets.Values values = (Targets.Values) targets;
      repeated =
          new Targets.Values(
              Collections.nCopies(length, values.rows()[0]).toArray(double[][]::new),
              values.width());
    }
    return new Batch(batch.size(), batch.inputWidth(), batch.inputs(), repeated);
  }

  private static Targets targets(Targets targets, int example) {
    if (targets instanceof Targets.Classes classes) {
      return new Targets.Classes(
          Arrays.stream(classes.ids()).map(ids -> new int[] {ids[example]}).toArray(int[][]::new));
    }
    Targets.Values values = (Targets.Values) targets;
    return new Targets.Values(
        Arrays.stream(values.rows())
            .map(r -> row(r, example, values.width()))
            .toArray(double[][]::new),
        values.width());
  }

  private static double[] row(double[] numbers, int example, int width) {
    return Arrays.copyOfRange(numbers, example * width, (example + 1) * width);
  }
}
