package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.unroll.cell.Cell;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Readout;
import org.unroll.network.Stack;

/** A small network of one layer in which every number is random: a place to take derivatives at. */
final class RandomPoint {

  /** As small as can be with all sizes different, so that a wrong transposition shows. */
  private static final int INPUTS = 2;

  private static final int HIDDEN = 3;
  private static final int OUTPUTS = 4;
  private static final int LENGTH = 3;
  private static final int BATCH = 2;

  private RandomPoint() {}

  /** A program that has not run yet; equal numbers give equal programs. */
  static Program of(Cell cell, Cell head, int number) {
    Stack network = Stack.single(cell, head, INPUTS, HIDDEN, OUTPUTS, Readout.EVERY);
    Weights weights = Networks.weights(network);
    Program program = new Program(network, weights, LENGTH, BATCH);
    SplittableRandom random = new SplittableRandom(number);
    numbers(program).forEach(buffer -> fill(buffer, random));
    for (int n = 0; n < program.terms(); n++) {
      fill(program.head(n).buffer(Symbol.now("target")), random);
    }
    return program;
  }

  /** Everything that can be moved: weights, inputs, initial states. */
  static List<Buffer> numbers(Program program) {
    List<Buffer> numbers = new ArrayList<>();
    program.weights().all().forEach(weight -> numbers.add(weight.value()));
    program.network().cell().states().forEach(s -> numbers.add(program.initialState(s)));
    for (int t = 0; t < program.length(); t++) {
      numbers.add(program.input(t));
    }
    return numbers;
  }

  /** The gradients of {@link #numbers}, in the same order. */
  static List<Buffer> gradients(Program program) {
    String layer = program.network().first().name();
    List<Buffer> gradients = new ArrayList<>();
    program.weights().all().forEach(weight -> gradients.add(weight.gradient()));
    program
        .network()
        .cell()
        .states()
        .forEach(s -> gradients.add(program.initialGradient(layer, s)));
    for (int t = 0; t < program.length(); t++) {
      gradients.add(program.inputGradient(t));
    }
    return gradients;
  }

  private static void fill(Buffer buffer, SplittableRandom random) {
    for (int k = 0; k < buffer.data.length; k++) {
      buffer.data[k] = random.nextDouble(-1, 1);
    }
  }
}
