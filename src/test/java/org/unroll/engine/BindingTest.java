package org.unroll.engine;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.expr.Buffer;
import org.unroll.expr.Kernel;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.fixture.Close;

/** Whatever the engine binds instead of an operator's own kernel agrees with that kernel. */
class BindingTest {

  private final SplittableRandom random = new SplittableRandom(2);

  static Stream<Operator> elementwise() {
    return Operators.all().stream()
        .filter(o -> isPair(o) || (o.arity() == 1 && !o.equals(Operators.COLLECT)));
  }

  private static boolean isPair(Operator operator) {
    return Operators.isElementwisePair(operator);
  }

  @ParameterizedTest
  @MethodSource("elementwise")
  void elementwise(Operator operator) {
    for (int length : List.of(1, 2, 3, 8, 31, 100)) {
      Buffer[] in = {buffer(1, length), buffer(1, length)};
      Buffer[] args = operator.arity() == 1 ? new Buffer[] {in[0]} : in;
      check(operator, args, buffer(1, length));
    }
  }

  @ParameterizedTest
  @MethodSource("elementwise")
  void aShorterSecondArgumentIsRepeated(Operator operator) {
    if (operator.arity() == 2) {
      check(operator, new Buffer[] {buffer(6, 5), buffer(1, 5)}, buffer(6, 5));
      check(operator, new Buffer[] {buffer(6, 1), buffer(1, 1)}, buffer(6, 1));
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void products(int[] sizes) {
    int examples = sizes[0];
    int rows = sizes[1];
    int cols = sizes[2];
    Buffer w = buffer(rows, cols);
    Buffer x = buffer(examples, cols);
    Buffer g = buffer(examples, rows);
    check(Operators.PRODUCT, new Buffer[] {w, x}, buffer(examples, rows));
    check(Operators.TRANSPOSED, new Buffer[] {w, g}, buffer(examples, cols));
    check(Operators.OUTER, new Buffer[] {g, x}, buffer(rows, cols));
  }

  static Stream<int[]> sizes() {
    return Stream.of(
        new int[] {1, 1, 1}, new int[] {3, 5, 2}, new int[] {8, 7, 33}, new int[] {1, 20, 6});
  }

  private void check(Operator operator, Buffer[] in, Buffer out) {
    for (boolean add : new boolean[] {false, true}) {
      if (!add || operator.kernel() instanceof Kernel.Adding) {
        Buffer wanted = new Buffer(out.data.clone(), out.rows, out.cols);
        Binding.bind(operator, in, out, add).run();
        Binding.ofKernel(operator, in, wanted, add).run();
        Close.check(out.data, wanted.data, 1e-13, operator + (add ? ", added" : ", written"));
      }
    }
  }

  private Buffer buffer(int rows, int cols) {
    return new Buffer(random.doubles((long) rows * cols, -2, 2).toArray(), rows, cols);
  }
}
