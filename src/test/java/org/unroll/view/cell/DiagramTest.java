package org.unroll.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.expr.Linearizer;
import org.unroll.expr.Node;
import org.unroll.view.cell.Part.Kind;

class DiagramTest {

  static Stream<Cell> cells() {
    return CellFixtures.cells().stream();
  }

  private static Diagram diagram(String cell) {
    return Diagram.of(CellCatalogue.builtIn().get(cell));
  }

  private static List<String> parts(Diagram diagram, Kind kind) {
    return diagram.parts().values().stream().filter(p -> p.is(kind)).map(Part::id).toList();
  }

  @Test
  void theLstmHasFourLayersThreeValvesAndAConveyor() {
    Diagram lstm = diagram("lstm");
    assertThat(parts(lstm, Kind.LAYER)).containsExactly("f", "i", "g", "o");
    assertThat(parts(lstm, Kind.VALVE)).containsExactly("c.0", "c.1", "h");
    assertThat(parts(lstm, Kind.OPERATOR)).containsExactly("c", "h.1");
    assertThat(lstm.conveyor("c")).containsExactly("c[t-1]", "c.0", "c", "c[t]");
    assertThat(lstm.conveyor("h")).isEmpty();
    assertThat(lstm.gateOf(lstm.part("c.0")).from()).isEqualTo("f");
    assertThat(lstm.gateOf(lstm.part("h")).from()).isEqualTo("o");
    assertThat(lstm.part("f").weights().stream().map(Part.Weighing::weight))
        .containsExactly("W_f", "U_f", "b_f");
  }

  @Test
  void theGruKeepsItsStateOnAConveyorThroughOneMinusTheUpdateGate() {
    Diagram gru = diagram("gru");
    assertThat(gru.conveyor("h")).containsExactly("h[t-1]", "h.0", "h", "h[t]");
    assertThat(gru.gateOf(gru.part("h.0")).from()).isEqualTo("h.0.0");
    assertThat(gru.part("h.0.0").sign()).isEqualTo("1\u2212");
    assertThat(gru.into("n").stream().map(Wire::from)).containsExactly("x", "q");
  }

  @Test
  void theStateOfAPlainCellGoesThroughItsWeights() {
    assertThat(diagram("rnn").conveyor("h")).isEmpty();
  }

  @Test
  void aPeepholeIsAWeightOnAWireFromTheCellState() {
    Diagram cell = diagram("lstm-peephole");
    assertThat(cell.into("o").stream().map(Wire::from)).contains("c");
    assertThat(cell.into("f").stream().map(Wire::from)).contains("c[t-1]");
  }

  @Test
  void aStudentsCellIsReadToo() {
    Cell cell =
        CellParser.parse(
            "own",
            "title: Own\nstates: h\n\nf = sigmoid(W_f*x)\nh = 0.5*h + tanh(W*x - U*(f*h) + b)\n");
    Diagram own = Diagram.of(cell);
    assertThat(parts(own, Kind.LAYER)).containsExactly("f", "h.1");
    assertThat(own.into("h.1").stream().map(Wire::from)).containsExactly("x", "h.1.0.0.1.1");
    assertThat(own.part("h.0").sign()).isEqualTo("0.5×");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyStepOfEveryCellIsComputedInSomePart(Cell cell) {
    Diagram diagram = Diagram.of(cell);
    for (Node node : Linearizer.flatten(cell.assignments())) {
      String owner = diagram.owners().get(node.target().name());
      assertThat(owner).as("%s of %s", node, cell.id()).isNotNull();
      assertThat(diagram.parts()).containsKey(owner);
    }
    List<String> weights = cell.weights().stream().map(w -> w.getKey().name()).toList();
    assertThat(
            diagram.parts().values().stream()
                .flatMap(part -> part.weights().stream())
                .map(Part.Weighing::weight)
                .collect(Collectors.toSet()))
        .as("weights drawn")
        .containsExactlyInAnyOrderElementsOf(weights);
  }
}
