package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Moment;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;

/** A trace is complete: from it every operation of a step can be checked. */
class TraceTest {

  static List<String> cells() {
    return CellCatalogue.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyInnerTermIsWhatItsOperatorMakesOfItsArguments(String id) {
    Program program = Programs.random(id, 4, 2);
    program.forward();
    program.backward();
    Trace trace = program.trace(1);
    for (Node node : Compiler.nodes(program.network().cell())) {
      double[] value = trace.value(node.target().name(), 2);
      Buffer again = new Buffer(1, value.length);
      Buffer[] in =
          node.args().stream().map(a -> argument(a, trace, value.length)).toArray(Buffer[]::new);
      node.operator().kernel().run(in, again);
      assertThat(value)
          .as(node.toString())
          .usingComparatorWithPrecision(1e-13)
          .containsExactly(again.data);
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void weightsAndTheirGradientsAreCopies(String id) {
    Program program = Programs.random(id, 3, 1);
    program.forward();
    program.backward();
    Trace trace = program.trace(0);
    Cell cell = program.network().cell();
    String name = cell.weights().get(0).getKey().name();
    Weight weight = program.weights().get("l0." + name);
    double[] gradient = weight.gradient().data.clone();
    trace.weight(name).data[0] = 99;
    assertThat(trace.weight(name).data).containsExactly(weight.value().data);
    program.weights().clearGradients();
    assertThat(trace.weightGradient(name).data).containsExactly(gradient);
    assertThat(trace.weight("V").rows).isEqualTo(4);
  }

  private static Buffer argument(Expr arg, Trace trace, int width) {
    if (arg instanceof Literal literal) {
      double[] constant = new double[width];
      Arrays.fill(constant, literal.value());
      return new Buffer(constant, 1, width);
    }
    Symbol symbol = (Symbol) arg;
    if (CellCatalogue.builtIn().get(trace.cellId()).weights().stream()
        .anyMatch(w -> w.getKey().equals(symbol))) {
      return trace.weight(symbol.name());
    }
    double[] value = trace.value(symbol.name(), symbol.moment() == Moment.BEFORE ? 1 : 2);
    return new Buffer(value, 1, value.length);
  }
}
