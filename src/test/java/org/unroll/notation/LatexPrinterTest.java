package org.unroll.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.cell.Equation;

class LatexPrinterTest {

  private static final NotationCatalogue NOTATIONS = NotationCatalogue.builtIn();

  @Test
  void bracketsFollowTheTree() {
    Cell cell = CellParser.parse("c", "states: h\nh = h - (h - tanh(W*x))*h/(h*(h + 1))\n");
    assertThat(print(cell, "h", "l3"))
        .isEqualTo(
            "s_{t}=s_{t-1}- (s_{t-1}- \\tanh(U x_{t}))\\odot s_{t-1}/ (s_{t-1}\\odot (s_{t-1}+"
                + " 1))");
  }

  @Test
  void everyNameIsMarkedWithItsTime() {
    Cell rnn = CellCatalogue.builtIn().get("rnn");
    String latex = new LatexPrinter(rnn, NOTATIONS.get("l4")).print(rnn.equations().get(0));
    assertThat(latex)
        .contains("\\sym{W}{W_{x}}", "\\sym{x}{x_{t}}", "\\sym{h[t-1]}{h_{t-1}}", "\\sym{b}{b}");
    assertThat(new LatexPrinter(rnn, NOTATIONS.get("l1")).print(rnn.equations().get(0)))
        .contains("\\sym{U&W}{W}");
  }

  @Test
  void aCellOfPyTorchKeepsItsTwoBiasesInAnyNotation() {
    Cell cell = CellCatalogue.builtIn().get("lstm-torch");
    assertThat(print(cell, "f", "pytorch"))
        .isEqualTo("f_{t}=\\sigma(W_{if} x_{t}+ b_{if}+ W_{hf} h_{t-1}+ b_{hf})");
    assertThat(print(cell, "f", "l4"))
        .isEqualTo("f_{t}=\\sigma(W_{f} h_{t-1}+ U_{f} x_{t}+ b_{f}+ b'_{f})");
  }

  @Test
  void theResetOfPyTorchStaysAfterTheProduct() {
    assertThat(print(CellCatalogue.builtIn().get("gru-torch"), "n", "pytorch"))
        .isEqualTo("n_{t}=\\tanh(W_{in} x_{t}+ b_{in}+ r_{t}\\odot (W_{hn} h_{t-1}+ b_{hn}))");
  }

  static Stream<Arguments> everything() {
    return CellCatalogue.builtIn().all().stream()
        .flatMap(cell -> NOTATIONS.all().stream().map(n -> Arguments.of(cell.id(), n)));
  }

  /** Two weights of one equation never share their letters, unless they are joined. */
  @ParameterizedTest
  @MethodSource("everything")
  void namesStayApart(String id, Notation notation) {
    Cell cell = CellCatalogue.builtIn().get(id);
    List<List<String>> letters =
        Stream.concat(
                cell.weights().stream()
                    .map(w -> notation.letters(w.getKey().name(), true, Time.NOW)),
                cell.stepNames().stream().map(n -> notation.letters(n, false, Time.NOW)))
            .toList();
    assertThat(letters).doesNotHaveDuplicates();
  }

  private static String print(Cell cell, String equation, String notation) {
    Equation found = cell.equation(equation).orElseThrow();
    return Unmarked.of(new LatexPrinter(cell, NOTATIONS.get(notation)).print(found));
  }
}
