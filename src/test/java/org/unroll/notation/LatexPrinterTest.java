package org.unroll.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;

class LatexPrinterTest {

  @Test
  void stepsAreIndicesAndWeightsHaveNone() {
    assertThat(plain("lstm", "f"))
        .isEqualTo("f_{t}=\\sigma\\left(W_{f}\\, x_{t}+ U_{f}\\, h_{t-1}+ b_{f}\\right)");
    assertThat(plain("lstm", "h")).isEqualTo("h_{t}=o_{t}\\odot \\tanh\\left(c_{t}\\right)");
    assertThat(plain("gru", "h"))
        .isEqualTo("h_{t}=\\left(1- z_{t}\\right)\\odot h_{t-1}+ z_{t}\\odot n_{t}");
  }

  @Test
  void bracketsFollowTheTree() {
    Cell cell = CellParser.parse("c", "states: h\nh = h - (h - tanh(W*x))*h/(h*h)\n");
    assertThat(unmarked(new LatexPrinter(cell).print(cell.equations().get(0))))
        .isEqualTo(
            "h_{t}=h_{t-1}- \\left(h_{t-1}- \\tanh\\left(W\\, x_{t}\\right)\\right)\\odot h_{t-1}"
                + "/ \\left(h_{t-1}\\odot h_{t-1}\\right)");
  }

  @Test
  void everyNameIsMarked() {
    Cell rnn = CellCatalogue.builtIn().get("rnn");
    assertThat(new LatexPrinter(rnn).print(rnn.equations().get(0)))
        .contains("\\sym{W}{W}", "\\sym{x}{x_{t}}", "\\sym{h}{h_{t-1}}", "\\sym{b}{b}");
  }

  private static String plain(String id, String equation) {
    Cell cell = CellCatalogue.builtIn().get(id);
    return unmarked(new LatexPrinter(cell).print(cell.equation(equation).orElseThrow()));
  }

  /** Without the marks around names. */
  private static String unmarked(String latex) {
    return latex.replaceAll("\\\\sym\\{[^}]*}\\{((?:[^{}]|\\{[^}]*})*)}", "$1");
  }
}
