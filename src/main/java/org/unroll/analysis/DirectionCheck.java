package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;

/**
 * One number that tells of all gradients at once: the slope of the loss along a random direction v,
 * dL/ds at L(x + s v), which is the sum of v_i dL/dx_i.
 */
final class DirectionCheck {

  private static final double STEP = 1e-6;
  private static final long SEED = 17;

  private final Program program;
  private final List<Buffer> numbers;
  private final List<double[]> kept = new ArrayList<>();
  private final List<double[]> direction = new ArrayList<>();

  /** A check of everything that can be moved in a program of one layer. */
  DirectionCheck(Program program) {
    this.program = program;
    this.numbers = RandomPoint.numbers(program);
    SplittableRandom random = new SplittableRandom(SEED);
    for (Buffer buffer : numbers) {
      kept.add(buffer.data.clone());
      direction.add(random.doubles(buffer.data.length, -1, 1).toArray());
    }
  }

  /** The slope in two ways. Afterwards the program has run both passes on the numbers as they were. */
  CheckedNumber check() {
    double above = loss(STEP);
    double below = loss(-STEP);
    loss(0);
    program.backward();
    return new CheckedNumber("along a direction", 0, STEP, -STEP, above, below, analytic());
  }

  private double loss(double distance) {
    for (int n = 0; n < kept.size(); n++) {
      double[] data = numbers.get(n).data;
      for (int k = 0; k < data.length; k++) {
        data[k] = kept.get(n)[k] + distance * direction.get(n)[k];
      }
    }
    program.forward();
    return program.loss();
  }

  private double analytic() {
    List<Buffer> gradients = RandomPoint.gradients(program);
    double sum = 0;
    for (int n = 0; n < kept.size(); n++) {
      for (int k = 0; k < kept.get(n).length; k++) {
        sum += direction.get(n)[k] * gradients.get(n).data[k];
      }
    }
    return sum;
  }
}
