package org.unroll.engine;

import java.util.Arrays;
import org.unroll.expr.Buffer;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Copies a batch into a program's input and target buffers. */
final class BatchLoader {

  private BatchLoader() {}

  /**
   * Checks that a batch has so many examples.
   *
   * @throws IllegalArgumentException if not
   */
  static void requireSize(Batch data, int wanted) {
    require("batch size", data.size(), wanted);
  }

  /**
   * Takes some examples over: as many as the program has.
   *
   * @param first example
   * @throws IllegalArgumentException if other sizes of the batch are not the program's
   */
  static void load(Batch data, Program program, int first) {
    require("length", data.length(), program.length());
    require("number of inputs", data.inputWidth(), program.input(0).cols);
    require("decoder length", data.decoderLength(), program.decoderLength());
    require("number of loss terms", data.targets().terms(), program.terms());
    for (int t = 0; t < program.length(); t++) {
      copy(data.inputs()[t], data.size(), first, program.input(t));
    }
    for (int n = 0; n < program.decoderLength(); n++) {
      copy(data.decoderInputs()[n], data.size(), first, program.decoderInput(n));
    }
    for (int n = 0; n < program.terms(); n++) {
      target(data, n, first, program.losses().target(n));
    }
  }

  private static void target(Batch data, int term, int first, Buffer into) {
    if (data.targets() instanceof Targets.Classes classes) {
      classes(classes.ids()[term], first, into);
    } else if (data.targets() instanceof Targets.Values values) {
      copy(values.rows()[term], data.size(), first, into);
    }
  }

  /** A loss over classes gets their numbers, one over values gets vectors with a single 1. */
  private static void classes(int[] ids, int first, Buffer into) {
    Arrays.fill(into.data, 0);
    for (int b = 0; b < into.rows; b++) {
      if (into.cols == 1) {
        into.data[b] = ids[first + b];
      } else {
        into.data[b * into.cols + ids[first + b]] = 1;
      }
    }
  }

  private static void copy(double[] from, int examples, int first, Buffer into) {
    if (from.length != examples * into.cols) {
      throw new IllegalArgumentException(
          "a row has " + from.length + " numbers, the network wants " + examples * into.cols);
    }
    System.arraycopy(from, first * into.cols, into.data, 0, into.data.length);
  }

  private static void require(String what, int has, int wanted) {
    if (has != wanted) {
      throw new IllegalArgumentException(
          "the batch has " + what + " " + has + ", the program wants " + wanted);
    }
  }
}
