package org.unroll.view.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Linearizer;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;
import org.unroll.view.cell.Part.Kind;

/** Every number on a wire agrees with what the engine has added up. */
class CellNumbersTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  static Stream<String> cells() {
    return CellFixtures.cells().stream().map(Cell::id);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void whatWiresCarryBackAddsUpToTheEnginesGradients(String id) {
    CellContent content = CellFixtures.content(id, 5);
    Diagram diagram = Diagram.of(content.cell());
    CellNumbers numbers = new CellNumbers(content, diagram);
    for (Part part : diagram.parts().values()) {
      List<Wire> out = diagram.outOf(part.id());
      boolean inside = !part.is(Kind.BEFORE) && !part.is(Kind.AFTER) && !out.isEmpty();
      for (int step = 0; inside && step < content.trace().length(); step++) {
        assertThat(numbers.flow(out, step))
            .as("gradient of %s at %d", part.id(), step)
            .containsExactly(content.trace().gradient(part.symbol().name(), step), ROUNDING);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void whatCrossesTheBorderOfACellArrivesInTheStepBefore(String id) {
    CellContent content = CellFixtures.content(id, 5);
    Diagram diagram = Diagram.of(content.cell());
    CellNumbers numbers = new CellNumbers(content, diagram);
    for (String state : content.cell().states()) {
      List<Wire> old = diagram.outOf(state + "[t-1]");
      Wire fresh = diagram.into(state + "[t]").get(0);
      for (int step = 1; !old.isEmpty() && step < content.trace().length(); step++) {
        boolean read = content.trace().hasLoss(step - 1);
        if (!read) {
          assertThat(numbers.flow(fresh, step - 1))
              .as("%s between %d and %d", state, step - 1, step)
              .containsExactly(numbers.flow(old, step), ROUNDING);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void innerTermsHaveTheTracesValues(String id) {
    CellContent content = CellFixtures.content(id, 5);
    Evaluator evaluator = new Evaluator(content.cell(), content.trace(), 3);
    for (Node node : Linearizer.flatten(content.cell().assignments())) {
      Symbol target = node.target();
      assertThat(evaluator.of(new Apply(node.operator(), node.args())))
          .as("%s", node)
          .containsExactly(content.trace().value(target.name(), 3), ROUNDING);
    }
  }
}
