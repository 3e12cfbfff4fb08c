package org.unroll.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.expr.Shape.Kind;

/** Every row of the operator table: its derivative against central finite differences. */
class OperatorsTest {

  private static final int EXAMPLES = 3;
  private static final double STEP = 1e-6;
  private static final Map<String, Integer> SIZES = Map.of("H", 4, "D", 2, "J", 5, "V", 6, "1", 1);

  /** Operators whose second argument is one of the first so many numbers: a class, a row, yes or no. */
  private static final Map<String, Integer> NUMBERED =
      Map.of("crossEntropy", 4, "lookup", 4, "held", 2);

  static Stream<Operator> differentiable() {
    return Operators.all().stream().filter(OperatorsTest::hasDerivative);
  }

  private static boolean hasDerivative(Operator operator) {
    try {
      List<Expr> args = List.of(Symbol.now("a"), Symbol.now("b"), Symbol.now("c"));
      operator.derivative().of(args.subList(0, operator.arity()), Symbol.now("y"), Symbol.now("g"));
      return true;
    } catch (UnsupportedOperationException onlyInGradients) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("differentiable")
  void derivativeAgreesWithFiniteDifferences(Operator operator) {
    Calculation calculation = new Calculation(operator);
    List<Expr> parts = operator.derivative().of(calculation.args, Symbol.now("y"), Symbol.now("g"));
    for (int i = 0; i < operator.arity(); i++) {
      if (!parts.get(i).equals(Literal.ZERO)) {
        calculation.check(i, parts.get(i));
      }
    }
  }

  /** An operator with random arguments of shapes that fit it. */
  private static final class Calculation {
    private final Operator operator;
    private final List<Expr> args;
    private final Map<Symbol, Shape> shapes = new HashMap<>();
    private final Map<Symbol, Buffer> values = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(5);

    Calculation(Operator operator) {
      this.operator = operator;
      this.args =
          List.<Expr>of(Symbol.now("a"), Symbol.now("b"), Symbol.now("c"))
              .subList(0, operator.arity());
      define("a", first());
      define("b", second());
      define("c", Shape.vector(Dim.HIDDEN));
      Shape result = operator.shapes().result(shapesOf().subList(0, operator.arity()));
      define("y", result);
      define("g", result);
    }

    private Shape first() {
      return switch (operator.name()) {
        case "product" -> Shape.matrix(Dim.HIDDEN, Dim.INPUT);
        case "scores", "unit" -> Shape.memory(Dim.HIDDEN);
        case "mix" -> Shape.vector(Dim.SLOTS);
        case "lookup" -> Shape.matrix(Dim.SYMBOLS, Dim.HIDDEN);
        default -> Shape.vector(Dim.HIDDEN);
      };
    }

    private Shape second() {
      return switch (operator.name()) {
        case "product" -> Shape.vector(Dim.INPUT);
        case "mix" -> Shape.memory(Dim.HIDDEN);
        case "concat" -> Shape.vector(Dim.INPUT);
        case "crossEntropy", "lookup" -> Shape.vector(Dim.ONE);
        default -> Shape.vector(Dim.HIDDEN);
      };
    }

    private List<Shape> shapesOf() {
      return Stream.of("a", "b", "c").map(name -> shapes.get(Symbol.now(name))).toList();
    }

    private void define(String name, Shape shape) {
      Symbol symbol = Symbol.now(name);
      shapes.put(symbol, shape);
      Buffer buffer = allocate(shape);
      for (int k = 0; k < buffer.data.length; k++) {
        int numbers = name.equals("b") ? NUMBERED.getOrDefault(operator.name(), 0) : 0;
        buffer.data[k] = numbers > 0 ? random.nextInt(numbers) : random.nextDouble(0.2, 1.5);
      }
      values.put(symbol, buffer);
    }

    private static int size(Dim dim) {
      int sum = 0;
      for (String part : dim.name().split("\\+", -1)) {
        sum += SIZES.get(part);
      }
      return sum;
    }

    private static Buffer allocate(Shape shape) {
      int rows = shape.kind() == Kind.MEMORY ? SIZES.get("J") * EXAMPLES : EXAMPLES;
      return shape.kind() == Kind.MATRIX
          ? new Buffer(size(shape.rows()), size(shape.cols()))
          : new Buffer(rows, size(shape.rows()));
    }

    /** sum of g times y, whose gradient with respect to an argument the rule must give. */
    private double objective() {
      Buffer y = run(operator, args, values.get(Symbol.now("y")));
      values.put(Symbol.now("y"), y);
      double sum = 0;
      for (int k = 0; k < y.data.length; k++) {
        sum += y.data[k] * values.get(Symbol.now("g")).data[k];
      }
      return sum;
    }

    private Buffer run(Operator op, List<Expr> in, Buffer out) {
      Buffer[] buffers =
          in.stream().map(e -> evaluate(e, out.rows, out.cols)).toArray(Buffer[]::new);
      op.kernel().run(buffers, out);
      return out;
    }

    private Buffer evaluate(Expr expr, int rows, int cols) {
      if (expr instanceof Symbol symbol) {
        return values.get(symbol);
      }
      if (expr instanceof Literal literal) {
        Buffer constant = new Buffer(rows, cols);
        java.util.Arrays.fill(constant.data, literal.value());
        return constant;
      }
      Apply apply = (Apply) expr;
      return run(apply.operator(), apply.args(), allocate(new Shapes(shapes).of(apply)));
    }

    void check(int position, Expr rule) {
      objective();
      Buffer argument = values.get((Symbol) args.get(position));
      Buffer gradient = evaluate(rule, argument.rows, argument.cols);
      for (int k = 0; k < argument.data.length; k++) {
        double kept = argument.data[k];
        argument.data[k] = kept + STEP;
        double above = objective();
        argument.data[k] = kept - STEP;
        double below = objective();
        argument.data[k] = kept;
        assertThat(gradient.data[k])
            .as("%s, argument %d, number %d", operator, position, k)
            .isCloseTo((above - below) / (2 * STEP), within(1e-7));
      }
      objective();
    }
  }
}
