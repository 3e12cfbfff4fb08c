package org.unroll.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.expr.Dim;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

class CellParserTest {

  private static final String ELMAN = "states: h\n\nh = tanh(W*x + U*h + b)  # new state\n";

  @Test
  void readsNamesShapesAndRemarks() {
    Cell cell = CellParser.parse("elman", ELMAN);
    assertThat(cell.states()).containsExactly("h");
    assertThat(cell.equations()).hasSize(1);
    assertThat(cell.equations().get(0).note()).isEqualTo("new state");
    assertThat(cell.shapes())
        .containsEntry(Symbol.now("W"), Shape.matrix(Dim.HIDDEN, Dim.INPUT))
        .containsEntry(Symbol.now("U"), Shape.matrix(Dim.HIDDEN, Dim.HIDDEN))
        .containsEntry(Symbol.now("b"), Shape.shared(Dim.HIDDEN));
  }

  @Test
  void aStateMeansItsOldValueBeforeItsEquationAndItsNewOneAfter() {
    Cell cell = CellCatalogue.builtIn().get("lstm-peephole");
    assertThat(cell.equation("i").orElseThrow().toString()).contains("p_i*c[t-1]");
    assertThat(cell.equation("o").orElseThrow().toString()).contains("p_o*c +");
    assertThat(cell.equation("h").orElseThrow().toString()).isEqualTo("h = o*tanh(c)");
  }

  @Test
  void gatesAreWhatASigmoidGives() {
    assertThat(CellCatalogue.builtIn().get("lstm").gates()).containsExactly("f", "i", "o");
    assertThat(CellCatalogue.builtIn().get("gru").gates()).containsExactly("r", "z");
    assertThat(CellCatalogue.builtIn().get("rnn-sigmoid").gates()).isEmpty();
  }

  @Test
  void everyEquationOfTheCataloguePrintsAsTextThatReadsBackEqual() {
    for (Cell cell : CellCatalogue.builtIn().all()) {
      StringBuilder text = new StringBuilder("states: " + String.join(", ", cell.states()) + "\n");
      cell.equations().forEach(e -> text.append(e).append('\n'));
      Cell again = CellParser.parse(cell.id(), text.toString());
      assertThat(again.assignments()).as(cell.id()).isEqualTo(cell.assignments());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tanh(W*x - (U*h - b))",
        "W*x - U*h - b",
        "h*(h*h)/(h*h)",
        "-(h + h)*h - -h",
        "(1 - h)*h + 0.5*h",
        "h*(W*x + b)",
        "2e-3*h",
      })
  void bracketsStandWhereTheyAreNeeded(String right) {
    Cell once = CellParser.parse("once", "states: h\nh = " + right + "\n");
    String printed = once.equations().get(0).toString();
    Cell twice = CellParser.parse("twice", "states: h\n" + printed + "\n");
    assertThat(twice.assignments()).as(printed).isEqualTo(once.assignments());
  }

  /** The equation stands in line 3; what is wrong, and where, must be said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h = tanh(W*x + U*h + b | line 3, column 23: expected a closing bracket",
        "h = tanh(W*x + * U*h)  | line 3, column 16: expected a name, a number or an opening",
        "h tanh(W*x)            | line 3, column 3: expected =, found 'tanh'",
        "= tanh(W*x)            | line 3, column 1: expected the name that the equation defines",
        "h = tahn(W*x + U*h)    | line 3, column 5: there is no function tahn; known are",
        "h = tanh(W*x, U*h)     | line 3, column 5: the number of arguments of tanh is 1, not 2",
        "h = tanh(W*x + U*h) $  | line 3, column 21: '$' has no meaning here",
        "h = tanh(W*x + y)      | line 3, column 16: y is not defined; weight matrices begin",
        "h = tanh(W*x + f[t-1]) | line 3, column 16: f is not a state",
        "h = tanh(W*x + W*h)    | W*h",
        "h = tanh(W + U*h)      | W begins with a capital letter, so it is a matrix",
        "h = W*x*h              | h",
        "x = tanh(W*x + U*h)    | line 3, column 1: x comes from outside",
        "h = step(W*x)          | line 3, column 5: there is no function step; known are",
        "h = 1e999*h            | line 3, column 5: 1e999 is too large",
        "tanh = tanh(W*x)       | line 3, column 1: tanh is a function; take another name",
        "y[] = W*x              | line 3, column 2: expected a size such as [O]",
        "y[H H] = W*x           | line 3, column 2: expected a size such as [O]",
        "h = W*x + sigmoid(b)   | sigmoid(b) is made of weights and numbers alone; write one",
        "h = W*x + h*(2 - 1)    | 2 - 1 is made of weights and numbers alone",
        "h = h / (b*b)          | b*b is made of weights and numbers alone",
        "h = U*h + U*b          | what stands right of a matrix must be a vector that depends",
        "h = U*h + U*3          | what stands right of a matrix must be a vector that depends",
        "h = 3                  | the right side depends on no input and no state",
        "y = tanh(W*x + U*h)    | state h is never updated; add an equation h = ...",
      })
  void whatIsWrongIsSaidWithItsPlace(String equation, String message) {
    String text = "states: h\n\n" + equation.strip() + "\n";
    if (equation.strip().equals("h = W*x*h")) {
      assertThat(CellParser.parse("fine", text).equations()).hasSize(1);
    } else {
      assertThatThrownBy(() -> CellParser.parse("bad", text))
          .isInstanceOf(CellProblem.class)
          .hasMessageContaining(message.strip());
    }
  }

  @Test
  void aShapeMismatchNamesTermAndBothShapes() {
    assertThatThrownBy(() -> CellParser.parse("bad", "states: h\nh = tanh(W*x + W*h)\n"))
        .hasMessageContaining("in equation h")
        .hasMessageContaining("W*h[t-1]")
        .hasMessageContaining("H×D")
        .hasMessageContaining("h[t-1]: H");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f = f*h | f is defined by itself",
        "f = g*h | g is used before line 3 defines it; move line 3 above line 2",
        "f = sigmoid(W*x) | f is never used",
      })
  void circlesAndIdleEquationsAreRefused(String first, String message) {
    String text = "states: h\n" + first + "\ng = tanh(U*h)\nh = g\n";
    assertThatThrownBy(() -> CellParser.parse("bad", text)).hasMessageContaining(message.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g = tanh(f) | k = tanh(U*h) | f -> g -> f: a circular definition",
        "g = tanh(k) | k = f + U*h | f -> g -> k -> f: a circular definition",
        "g = tanh(k) | k = g*h | g -> k -> g: a circular definition",
      })
  void aCircleNamesEveryEquationOnIt(String second, String third, String message) {
    String first = message.startsWith("f") ? "f = g*h" : "f = tanh(W*x)";
    String text = "states: h\n" + first + "\n" + second + "\n" + third + "\nh = g*f\n";
    assertThatThrownBy(() -> CellParser.parse("bad", text)).hasMessageContaining(message.strip());
  }

  @Test
  void aSecondDefinitionNamesTheFirst() {
    assertThatThrownBy(() -> CellParser.parse("bad", ELMAN + "h = tanh(W*x)\n"))
        .hasMessageContaining("h is already defined in line 3");
  }

  @Test
  void hugeAndDeepTextsAreRefusedQuickly() {
    assertThatThrownBy(() -> CellParser.parse("bad", "h = x\n".repeat(10_000)))
        .hasMessageContaining("at most 500 lines");
    String deep = "(".repeat(5_000) + "x" + ")".repeat(5_000);
    assertThatThrownBy(() -> CellParser.parse("bad", "states: h\nh = " + deep))
        .hasMessageContaining("nested more than");
  }

  @Test
  void anEquationMayBeLongButNotEndless() {
    String sum = "h" + " + h".repeat(500);
    assertThat(CellParser.parse("long", "states: h\nh = " + sum).equations()).hasSize(1);
    assertThatThrownBy(() -> CellParser.parse("bad", "states: h\nh = " + sum + " + h"))
        .hasMessageContaining("at most 500 operations; split this one");
    assertThatThrownBy(() -> CellParser.parse("bad", "states: h\nh = h" + "*h".repeat(9_000)))
        .hasMessageContaining("at most 500 operations");
  }

  @Test
  void marksOfEditorsDoNotDisturb() {
    Cell plain = CellParser.parse("elman", ELMAN);
    assertThat(CellParser.parse("elman", "\uFEFF" + ELMAN)).isEqualTo(plain);
    assertThat(CellParser.parse("elman", ELMAN.replace("\n", "\r\n"))).isEqualTo(plain);
    assertThatThrownBy(() -> CellParser.parse("bad", "states: h\nh = tanh(W*x\0)"))
        .hasMessageContaining("line 2, column 13: the invisible character U+0000 has no meaning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "states: h, h;h = tanh(W*x)              | h is named twice in one header",
        "states: h;states: c;h = tanh(W*x)       | line 2, column 1: the header 'states' is"
            + " already",
        "states: tanh;tanh = W*x                 | tanh is a function; take another name",
        "states: h, c;h = tanh(W*x);c = tanh(U*h) | line 3, column 1: c is never used",
      })
  void headersThatMakeNoSenseAreRefused(String text, String message) {
    assertThatThrownBy(() -> CellParser.parse("bad", text.replace(";", "\n")))
        .isInstanceOf(CellProblem.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsNoCellsTextIsRefused(@TempDir Path folder) throws IOException {
    Path huge = Files.write(folder.resolve("huge.cell"), new byte[1_000_001]);
    assertThatThrownBy(() -> CellCatalogue.builtIn().get(huge.toString()))
        .hasMessage("huge.cell is larger than 1 MB; a cell is a page of text.");
    Path inside = Files.createDirectory(folder.resolve("inside.cell"));
    assertThatThrownBy(() -> CellCatalogue.builtIn().get(inside.toString()))
        .hasMessageContaining("is a folder");
    Path latin = Files.write(folder.resolve("latin.cell"), new byte[] {'h', (byte) 0xfc});
    assertThatThrownBy(() -> CellCatalogue.builtIn().get(latin.toString()))
        .hasMessageContaining("cannot be read as a text in UTF-8");
  }

  @Test
  void anUnknownHeaderListsTheKnownOnes() {
    assertThatThrownBy(() -> CellParser.parse("bad", "state: h\nh = tanh(W*x)\n"))
        .hasMessageContaining("there is no header 'state'")
        .hasMessageContaining("states");
  }

  @Test
  void aCellOfTheUsersComesFromAFileAndItsProblemsNameTheFile(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("mine.cell"), ELMAN);
    assertThat(CellCatalogue.builtIn().get(file.toString()).id()).isEqualTo("mine");
    Path broken = Files.writeString(folder.resolve("broken.cell"), "states: h\nh = tanh(W*x");
    assertThatThrownBy(() -> CellCatalogue.builtIn().get(broken.toString()))
        .hasMessage(
            "broken.cell, line 2, column 13: expected a closing bracket,"
                + " found the end of the line");
    assertThatThrownBy(() -> CellCatalogue.builtIn().get("nowhere.cell"))
        .hasMessage("There is no file nowhere.cell.");
  }

  @Test
  void anUnknownCellListsTheKnownOnes() {
    assertThatThrownBy(() -> CellCatalogue.builtIn().get("lsmt"))
        .hasMessageContaining("There is no cell 'lsmt'")
        .hasMessageContaining("lstm");
  }
}
