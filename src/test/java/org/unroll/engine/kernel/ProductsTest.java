package org.unroll.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.expr.Buffer;
import org.unroll.expr.Kernel;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.fixture.Close;

/** Stacked products against the operator table's own kernels, one product at a time. */
class ProductsTest {

  /** Sizes of operands and of results, and the number of examples. */
  record Shapes(int[] operands, int[] results, int examples) {

    @Override
    public String toString() {
      return Arrays.toString(operands) + " to " + Arrays.toString(results) + ", " + examples;
    }
  }

  private final SplittableRandom random = new SplittableRandom(4);

  static Stream<Shapes> shapes() {
    return Stream.of(
        new Shapes(new int[] {1}, new int[] {1}, 1),
        new Shapes(new int[] {4, 8}, new int[] {8, 8, 8, 8}, 1),
        new Shapes(new int[] {5, 3}, new int[] {7, 7, 2}, 3),
        new Shapes(new int[] {2, 9, 1}, new int[] {13}, 6),
        new Shapes(new int[] {33}, new int[] {300, 5}, 4),
        new Shapes(new int[] {130, 140}, new int[] {255, 2, 257}, 9));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void stackOfProducts(Shapes shapes) {
    for (boolean add : new boolean[] {false, true}) {
      checkStack(shapes, false, add);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void stackOfTransposedProducts(Shapes shapes) {
    for (boolean add : new boolean[] {false, true}) {
      checkStack(shapes, true, add);
    }
  }

  private void checkStack(Shapes shapes, boolean transposed, boolean add) {
    Buffer[] in = perExample(shapes.operands(), shapes.examples());
    Buffer[] out = perExample(shapes.results(), shapes.examples());
    Buffer[] wanted = copies(out);
    Buffer[][] weights = weights(shapes, transposed);
    Buffer[] biases = biases(shapes.results());
    boolean[] adds = new boolean[out.length];
    Arrays.fill(adds, add);
    Stack stack = new Stack(weights, biases, transposed);
    StackedProduct product = new StackedProduct(stack, in, out, adds);
    stack.pack();
    product.run();
    for (int o = 0; o < out.length; o++) {
      if (!add) {
        Arrays.fill(wanted[o].data, 0);
      }
      for (int i = 0; i < in.length; i++) {
        add(transposed ? Operators.TRANSPOSED : Operators.PRODUCT, weights[o][i], in[i], wanted[o]);
      }
      if (biases[o] != null) {
        Operators.PLUS.kernel().run(new Buffer[] {wanted[o], biases[o]}, wanted[o]);
      }
      assertClose(out[o], wanted[o]);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void sumOfOuterProducts(Shapes shapes) {
    Buffer[][] gradients = weights(shapes, false);
    Buffer[] biases = biases(shapes.results());
    Buffer[][] wanted = Arrays.stream(gradients).map(this::copies).toArray(Buffer[][]::new);
    Buffer[] wantedBiases = copies(biases);
    OuterSum sum = new OuterSum(gradients, biases);
    for (int t = 0; t < 40; t++) {
      Buffer[] g = perExample(shapes.results(), shapes.examples());
      Buffer[] x = perExample(shapes.operands(), shapes.examples());
      sum.include(g, x);
      for (int o = 0; o < g.length; o++) {
        for (int i = 0; i < x.length; i++) {
          add(Operators.OUTER, g[o], x[i], wanted[o][i]);
        }
        if (biases[o] != null) {
          adding(Operators.COLLECT).add(new Buffer[] {g[o]}, wantedBiases[o]);
        }
      }
    }
    sum.parts(1).forEach(OuterRows::run);
    for (int o = 0; o < gradients.length; o++) {
      for (int i = 0; i < gradients[o].length; i++) {
        assertClose(gradients[o][i], wanted[o][i]);
      }
      assertThat(biases[o] == null).isEqualTo(wantedBiases[o] == null);
      if (biases[o] != null) {
        assertClose(biases[o], wantedBiases[o]);
      }
    }
  }

  private static void add(Operator operator, Buffer a, Buffer b, Buffer out) {
    adding(operator).add(new Buffer[] {a, b}, out);
  }

  private static Kernel.Adding adding(Operator operator) {
    return (Kernel.Adding) operator.kernel();
  }

  private Buffer[][] weights(Shapes shapes, boolean transposed) {
    return Arrays.stream(shapes.results())
        .mapToObj(
            r ->
                Arrays.stream(shapes.operands())
                    .mapToObj(c -> transposed ? buffer(c, r) : buffer(r, c))
                    .toArray(Buffer[]::new))
        .toArray(Buffer[][]::new);
  }

  /** One for each result but the second. */
  private Buffer[] biases(int[] results) {
    Buffer[] biases = Arrays.stream(results).mapToObj(n -> buffer(1, n)).toArray(Buffer[]::new);
    if (biases.length > 1) {
      biases[1] = null;
    }
    return biases;
  }

  private Buffer[] perExample(int[] widths, int examples) {
    return Arrays.stream(widths).mapToObj(n -> buffer(examples, n)).toArray(Buffer[]::new);
  }

  private Buffer buffer(int rows, int cols) {
    return new Buffer(random.doubles((long) rows * cols, -1, 1).toArray(), rows, cols);
  }

  private Buffer[] copies(Buffer[] of) {
    return Arrays.stream(of)
        .map(b -> b == null ? null : new Buffer(b.data.clone(), b.rows, b.cols))
        .toArray(Buffer[]::new);
  }

  private static void assertClose(Buffer has, Buffer wanted) {
    Close.check(has.data, wanted.data, 1e-12, has + " numbers");
  }
}
