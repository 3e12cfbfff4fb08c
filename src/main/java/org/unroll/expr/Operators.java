package org.unroll.expr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operator table. Adding an operator is adding a row to one of its parts. */
public final class Operators {

  /** a + b. */
  public static final Operator PLUS = Elementwise.PLUS;

  /** a - b. */
  public static final Operator MINUS = Elementwise.MINUS;

  /** a ⊙ b, number by number. */
  public static final Operator TIMES = Elementwise.TIMES;

  /** a / b, number by number. */
  public static final Operator OVER = Elementwise.OVER;

  /** -a. */
  public static final Operator NEGATE = Elementwise.NEGATE;

  /** A copy. */
  public static final Operator IDENTITY = Elementwise.IDENTITY;

  /** 1 / (1 + exp(-a)): how far a gate is open. */
  public static final Operator SIGMOID = Elementwise.SIGMOID;

  /** tanh a. */
  public static final Operator TANH = Elementwise.TANH;

  /** g (1 - y^2). */
  public static final Operator TANH_SLOPE = Elementwise.TANH_SLOPE;

  /** g y (1 - y). */
  public static final Operator SIGMOID_SLOPE = Elementwise.SIGMOID_SLOPE;

  /** W x. */
  public static final Operator PRODUCT = Products.PRODUCT;

  /** W' g. */
  public static final Operator TRANSPOSED = Products.TRANSPOSED;

  /** Sum over examples of g x'. */
  public static final Operator OUTER = Products.OUTER;

  /** Sum over the copies of a repeated value. */
  public static final Operator COLLECT = Products.COLLECT;

  /** Soft-max over a vector. */
  public static final Operator SOFTMAX = VectorOperators.SOFTMAX;

  /** -log softmax(y)_k. */
  public static final Operator CROSS_ENTROPY = LossOperators.CROSS_ENTROPY;

  /** The way back of {@link #CROSS_ENTROPY}. */
  public static final Operator CROSS_ENTROPY_BACK = LossOperators.CROSS_ENTROPY_BACK;

  /** {@link #CROSS_ENTROPY} where the soft-max is known. */
  public static final Operator CROSS_ENTROPY_OF = LossOperators.CROSS_ENTROPY_OF;

  /** {@link #CROSS_ENTROPY_BACK} where the soft-max is known. */
  public static final Operator CROSS_ENTROPY_OF_BACK = LossOperators.CROSS_ENTROPY_OF_BACK;

  /** b where it is held, a elsewhere. */
  public static final Operator HELD = HoldOperators.HELD;

  private static final List<Operator> ROWS =
      Stream.of(
              Elementwise.ROWS,
              Products.ROWS,
              VectorOperators.ROWS,
              LossOperators.ROWS,
              LengthOperators.ROWS,
              MemoryOperators.ROWS,
              TableOperators.ROWS,
              SamplingOperators.ROWS,
              HoldOperators.ROWS)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Operator> BY_NAME =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(Operator::name, Function.identity()));

  private Operators() {}

  /** Every row. */
  public static List<Operator> all() {
    return ROWS;
  }

  /** The row that is called by this name in equation text, if there is one that has a derivative. */
  public static Optional<Operator> call(String name) {
    return Optional.ofNullable(BY_NAME.get(name))
        .filter(o -> o.form().style() == Form.Style.CALL)
        .filter(o -> !(o.derivative() instanceof Derivative.None));
  }

  /** Whether an operator combines two values number by number. */
  public static boolean isElementwisePair(Operator operator) {
    return operator.arity() == 2 && Elementwise.ROWS.contains(operator);
  }

  /** Whether an operator treats each number by itself, so that its Jacobian is diagonal. */
  public static boolean isElementwise(Operator operator) {
    return Elementwise.ROWS.contains(operator);
  }

  /** a + b. */
  public static Expr plus(Expr a, Expr b) {
    return Apply.of(PLUS, a, b);
  }

  /** a - b. */
  public static Expr minus(Expr a, Expr b) {
    return Apply.of(MINUS, a, b);
  }

  /** a ⊙ b. */
  public static Expr times(Expr a, Expr b) {
    return Apply.of(TIMES, a, b);
  }

  /** a / b. */
  public static Expr over(Expr a, Expr b) {
    return Apply.of(OVER, a, b);
  }

  /** -a. */
  public static Expr negate(Expr a) {
    return Apply.of(NEGATE, a);
  }

  /** W' g. */
  public static Expr transposed(Expr w, Expr g) {
    return Apply.of(TRANSPOSED, w, g);
  }

  /** g ⊗ x. */
  public static Expr outer(Expr g, Expr x) {
    return Apply.of(OUTER, g, x);
  }
}
