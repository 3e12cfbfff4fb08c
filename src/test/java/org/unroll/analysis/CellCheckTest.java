package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.cell.CellProblem;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Derivative;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;

class CellCheckTest {

  private static final Cell HEAD = CellCatalogue.heads().get("squared-error");

  static Stream<Cell> cells() {
    return CellCatalogue.builtIn().all().stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyCellOfTheCataloguePasses(Cell cell) {
    CellCheck.require(cell, HEAD);
  }

  /** tanh with the slope 1 - y, sigmoid with the slope y, a product whose factors are not swapped. */
  static Stream<Operator> wrongOperators() {
    return Stream.of(
        wrong(
            Operators.TANH,
            (args, y, g) -> List.of(Operators.times(g, Operators.minus(Literal.ONE, y)))),
        wrong(Operators.SIGMOID, (args, y, g) -> List.of(Operators.times(g, y))),
        wrong(
            Operators.TIMES,
            (args, y, g) ->
                List.of(Operators.times(g, args.get(0)), Operators.times(g, args.get(1)))),
        wrong(Operators.PLUS, (args, y, g) -> List.of(g, Operators.negate(g))));
  }

  @ParameterizedTest
  @MethodSource("wrongOperators")
  void aWrongDerivativeIsFound(Operator wrong) {
    Cell cell = with(CellCatalogue.builtIn().get("lstm"), wrong);
    assertThatThrownBy(() -> CellCheck.require(cell, HEAD))
        .isInstanceOf(CellProblem.class)
        .hasMessageContaining("in equation ")
        .hasMessageContaining("the gradient of l0.")
        .hasMessageContaining("by the chain rule but ")
        .hasMessageContaining("by finite differences")
        .hasMessageContaining("a fault of the program, not of the cell");
  }

  @Test
  void aDerivativeThatIsALittleWrongIsFoundAsWell() {
    Operator nearly =
        wrong(
            Operators.TANH,
            (args, y, g) ->
                List.of(
                    Operators.times(
                        g, Operators.minus(new Literal(1.001), Operators.times(y, y)))));
    Cell cell = with(CellCatalogue.builtIn().get("gru"), nearly);
    CheckedNumber worst = CellCheck.disagreement(cell, HEAD).orElseThrow();
    assertThat(worst.relativeError()).isBetween(1e-5, 0.1);
    assertThat(worst.agrees()).isFalse();
  }

  @Test
  void kinksAreNoFaults() {
    Cell cell =
        CellParser.parse("kink", "states: h\nh = relu(W*x + U*h) + relu(-(W*x)) - relu(U*h)\n");
    CellCheck.require(cell, HEAD);
  }

  @Test
  void aCellThatOverflowsIsNotJudged() {
    String text = "states: h\nh = exp(exp(exp(exp(exp(W*x + U*h + 9)))))\n";
    assertThat(CellCheck.disagreement(CellParser.parse("wild", text), HEAD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inputs: x, z;states: h;h = tanh(W*x + U*h + V*z) | remove 'z'",
        "inputs: x[H];states: h;h = tanh(W*x + U*h)       | a layer's only input is x, of D",
        "outputs: h;h = tanh(W*x)                         | there is no state",
        "states: h;y[O] = U*h;h = tanh(W*y)               | line 2, column 1: the size of y is O",
        "states: h;h[D] = tanh(W*x + U*h)                 | state h has D numbers",
        "states: h;h = U*h + crossEntropy(h, x)*b         | line 2: crossEntropy is a function for",
      })
  void whatCannotStandInALayerIsNamed(String text, String message) {
    Cell cell = CellParser.parse("odd", text.strip().replace(";", "\n") + "\n");
    assertThatThrownBy(() -> CellCheck.require(cell, HEAD))
        .isInstanceOf(CellProblem.class)
        .hasMessageContaining(message.strip());
  }

  /** A weight may stand twice, a number may be below zero, a weight may stand left of a vector. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "h = tanh(W*x + U*h)*b*b",
        "h = tanh(W*x + U*h) + -2",
        "h = b - tanh(W*x + U*h)",
        "h = h - b*h + b*tanh(W*x + U*h)",
      })
  void unusualButRightCellsPass(String equation) {
    CellCheck.require(CellParser.parse("unusual", "states: h\n" + equation + "\n"), HEAD);
  }

  private static Operator wrong(Operator right, Derivative derivative) {
    String name = "wrong " + right.name();
    return new Operator(
        name, right.arity(), right.form(), right.shapes(), right.kernel(), derivative);
  }

  private static Cell with(Cell cell, Operator wrong) {
    List<Equation> equations =
        cell.equations().stream()
            .map(e -> new Equation(e.name(), replaced(e.value(), wrong), e.note(), e.line()))
            .toList();
    return new Cell(
        cell.id(),
        cell.title(),
        cell.citation(),
        cell.inputs(),
        cell.states(),
        cell.outputs(),
        equations,
        cell.forgetBias(),
        cell.initial(),
        cell.shapes());
  }

  private static Expr replaced(Expr expr, Operator wrong) {
    if (!(expr instanceof Apply apply)) {
      return expr;
    }
    List<Expr> args = apply.args().stream().map(arg -> replaced(arg, wrong)).toList();
    boolean target = wrong.name().equals("wrong " + apply.operator().name());
    return new Apply(target ? wrong : apply.operator(), args);
  }
}
