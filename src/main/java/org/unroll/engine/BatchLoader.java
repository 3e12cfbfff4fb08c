package org.unroll.engine;

import java.util.Arrays;
import org.unroll.expr.Symbol;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Copies a batch into a program's input and target buffers. */
final class BatchLoader {

  private static final Symbol TARGET = Symbol.now("target");

  private BatchLoader() {}

  static void load(Batch data, Program program) {
    require("length", data.length(), program.length());
    require("batch size", data.size(), program.batch());
    require("number of inputs", data.inputWidth(), program.input(0).cols);
    require("number of loss terms", data.targets().terms(), program.terms());
    for (int t = 0; t < program.length(); t++) {
      copy(data.inputs()[t], program.input(t).data);
    }
    for (int n = 0; n < program.terms(); n++) {
      target(data.targets(), n, program.head(n).buffer(TARGET).data);
    }
  }

  private static void target(Targets targets, int term, double[] into) {
    if (targets instanceof Targets.Classes classes) {
      classes(classes.ids()[term], into);
    } else if (targets instanceof Targets.Values values) {
      copy(values.rows()[term], into);
    }
  }

  /** A loss over classes gets their numbers, one over values gets vectors with a single 1. */
  private static void classes(int[] ids, double[] into) {
    int width = into.length / ids.length;
    Arrays.fill(into, 0);
    for (int b = 0; b < ids.length; b++) {
      if (width == 1) {
        into[b] = ids[b];
      } else {
        into[b * width + ids[b]] = 1;
      }
    }
  }

  private static void copy(double[] from, double[] into) {
    if (from.length != into.length) {
      throw new IllegalArgumentException(
          "a row has " + from.length + " numbers, the network wants " + into.length);
    }
    System.arraycopy(from, 0, into, 0, into.length);
  }

  private static void require(String what, int has, int wanted) {
    if (has != wanted) {
      throw new IllegalArgumentException(
          "the batch has " + what + " " + has + ", the program wants " + wanted);
    }
  }
}
