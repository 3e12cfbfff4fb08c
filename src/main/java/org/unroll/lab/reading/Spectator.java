package org.unroll.lab.reading;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.unroll.engine.SlicedProgram;
import org.unroll.task.data.LabelledTexts.Examples;

/** Looks at what a network says of some texts while it learns. Belongs to the thread of its run. */
public final class Spectator {

  private final UnrolledReader reader;
  private final int batch;
  private final int classes;

  Spectator(UnrolledReader reader, int batch, int classes) {
    this.reader = reader;
    this.batch = batch;
    this.classes = classes;
  }

  /**
   * What the network says of texts.
   *
   * @param texts as numbers of words, none longer than the spectator was made for
   * @return for each text the probability of each class, softmax(y)
   */
  public double[][] probabilities(int[][] texts) {
    Examples examples = new Examples(texts, new int[texts.length]);
    double[][] all = new double[texts.length][];
    for (int from = 0; from < texts.length; from += batch) {
      int[] chosen = IntStream.range(from, Math.min(texts.length, from + batch)).toArray();
      SlicedProgram program = reader.load(examples, chosen, WordNoise.none());
      program.forward();
      double[] y = reader.outputs(program, classes);
      for (int b = 0; b < chosen.length; b++) {
        all[from + b] = softmax(Arrays.copyOfRange(y, b * classes, (b + 1) * classes));
      }
    }
    return all;
  }

  /**
   * What the network would say if a text ended after its first word, after its second, and so on.
   *
   * @return a row for each word
   */
  public double[][] wordByWord(int[] text) {
    return probabilities(
        IntStream.rangeClosed(1, text.length)
            .mapToObj(n -> Arrays.copyOf(text, n))
            .toArray(int[][]::new));
  }

  private static double[] softmax(double[] y) {
    double most = Arrays.stream(y).max().orElseThrow();
    double[] powers = Arrays.stream(y).map(value -> Math.exp(value - most)).toArray();
    double sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(power -> power / sum).toArray();
  }
}
