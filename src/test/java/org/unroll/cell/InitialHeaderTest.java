package org.unroll.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InitialHeaderTest {

  @Test
  void namesWeightsWaysAndNumbers() {
    Cell cell = cell("U = radius 0.9, W=gaussian 1e-3 , b = constant -2.5");
    assertThat(cell.initial())
        .containsOnlyKeys("U", "W", "b")
        .containsEntry("U", new Initial(InitialScheme.RADIUS, 0.9))
        .containsEntry("W", new Initial(InitialScheme.GAUSSIAN, 0.001))
        .containsEntry("b", new Initial(InitialScheme.CONSTANT, -2.5));
    assertThat(CellCatalogue.builtIn().get("lstm").initial()).isEmpty();
  }

  @Test
  void aWayWithoutItsNumberHasTheUsualOne() {
    assertThat(cell("U = sparse").initial())
        .containsEntry("U", new Initial(InitialScheme.SPARSE, 15));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPrintedReadsBackEqual(InitialScheme scheme) {
    Initial initial = Initial.of(scheme);
    assertThat(Initial.parse(initial.toString())).isEqualTo(initial);
    assertThat(InitialScheme.of(scheme.id())).contains(scheme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U = identitty     | There is no initialisation 'identitty'. Known: uniform, xavier,"
            + " orthogonal",
        "Q = identity      | there is no weight Q; weights are U, W, b",
        "h = identity      | there is no weight h; weights are U, W, b",
        "W = identity      | identity needs a square matrix, but W is H×D",
        "W = orthogonal    | orthogonal needs a square matrix, but W is H×D",
        "W = radius 1      | radius needs a square matrix, but W is H×D",
        "b = xavier        | xavier needs a matrix, but b is H",
        "b = sparse 3      | sparse needs a matrix, but b is H",
        "U = radius x      | The initialisation radius takes a number from 0 to 100, not 'x'.",
        "U = radius -1     | The initialisation radius takes a number from 0 to 100, not '-1'.",
        "U = radius NaN    | The initialisation radius takes a number from 0 to 100, not 'NaN'.",
        "U = radius 1 2    | The initialisation radius takes a number from 0 to 100, not '1 2'.",
        "U = sparse 2.5    | The initialisation sparse takes a whole number from 1 to 1024, not"
            + " '2.5'.",
        "U = xavier 3      | The initialisation xavier takes no number, not '3'.",
        "U                 | expected an entry such as U = identity, found 'U'",
        "U = xavier,       | expected an entry such as U = identity, found ''",
        "U = xavier, U = identity | U is given twice; keep one of the two",
      })
  void whatCannotBeIsSaidWithItsLine(String header, String message) {
    assertThatThrownBy(() -> cell(header))
        .isInstanceOf(CellProblem.class)
        .hasMessageStartingWith("line 2: in the header initial: ")
        .hasMessageContaining(message);
  }

  @Test
  void aForgetBiasMustBeAWeightOfTheCell() {
    assertThatThrownBy(
            () -> CellParser.parse("bad", "states: h\nforget bias: b_f\nh = tanh(W*x + U*h + b)\n"))
        .isInstanceOf(CellProblem.class)
        .hasMessage(
            "line 2: in the header forget bias, there is no weight b_f; weights are U, W, b");
  }

  private static Cell cell(String header) {
    String text = "states: h\ninitial: " + header + "\nh = tanh(W*x + U*h + b)\n";
    return CellParser.parse("mine", text);
  }
}
