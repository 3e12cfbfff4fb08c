package org.unroll.lab.reading;

import java.util.Map;
import java.util.TreeMap;
import org.unroll.engine.Program;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Team;
import org.unroll.engine.Weights;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;
import org.unroll.task.data.LabelledTexts;
import org.unroll.task.data.LabelledTexts.Examples;

/**
 * A network unrolled for texts of different lengths: a few programs over the same weights, each text
 * read by the shortest that holds its batch. The mean over time ends where a text ends, so what fills a
 * shorter one up changes nothing.
 */
final class UnrolledReader {

  /** Lengths that are unrolled: so many parts of the longest. */
  private static final int LENGTHS = 8;

  private final Stack network;
  private final Weights weights;
  private final int batch;
  private final int longest;
  private final Team team;
  private final Map<Integer, SlicedProgram> programs = new TreeMap<>();

  UnrolledReader(Stack network, Weights weights, int batch, int longest, Team team) {
    this.network = network;
    this.weights = weights;
    this.batch = batch;
    this.longest = longest;
    this.team = team;
  }

  /**
   * Puts texts into a program. A batch that is not full is filled up with its first text.
   *
   * @param chosen places of the texts, at most B
   * @param noise what becomes of the words
   * @return the program, ready for a forward pass
   */
  SlicedProgram load(Examples examples, int[] chosen, WordNoise noise) {
    int[] lengths = new int[batch];
    int[] classes = new int[batch];
    int most = 1;
    for (int b = 0; b < batch; b++) {
      int place = chosen[b < chosen.length ? b : 0];
      lengths[b] = examples.texts()[place].length;
      classes[b] = examples.classes()[place];
      most = Math.max(most, lengths[b]);
    }
    int length = unrolled(most);
    double[][] inputs = new double[length][batch];
    for (int b = 0; b < batch; b++) {
      int[] text = examples.texts()[chosen[b < chosen.length ? b : 0]];
      for (int t = 0; t < length; t++) {
        inputs[t][b] = t < text.length ? noise.of(text[t]) : LabelledTexts.UNKNOWN_ID;
      }
    }
    SlicedProgram program =
        programs.computeIfAbsent(
            length, steps -> new SlicedProgram(network, weights, steps, batch, team));
    program.load(new Batch(batch, 1, inputs, new Targets.Classes(new int[][] {classes})));
    program.lengths(lengths);
    return program;
  }

  /** The next of the lengths that are unrolled. */
  private int unrolled(int length) {
    int step = (longest + LENGTHS - 1) / LENGTHS;
    return Math.min(longest, (length + step - 1) / step * step);
  }

  /** The read-outs y of all examples of a batch: B x O. */
  double[] outputs(SlicedProgram program, int classes) {
    double[] all = new double[batch * classes];
    int at = 0;
    for (Program slice : program.slices()) {
      System.arraycopy(slice.outputs()[0], 0, all, at, slice.batch() * classes);
      at += slice.batch() * classes;
    }
    return all;
  }
}
