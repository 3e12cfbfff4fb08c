package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Symbol;
import org.unroll.network.Flows;

/** The five ways in which sequences go in and come out: gradients, and what starts from what. */
class FlowsTest {

  private static final Cell HEAD = CellCatalogue.heads().get("cross-entropy");

  private static Cell cell(String id) {
    return CellCatalogue.builtIn().get(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru"})
  void oneToOne(String id) {
    FiniteDifferences.check(Wired.program(Flows.oneToOne(cell(id), 2, 3, HEAD, Wired.SYMBOLS), 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru"})
  void oneToMany(String id) {
    Program program = Wired.program(Flows.oneToMany(cell(id), 5, 3, HEAD, Wired.SYMBOLS), 1);
    FiniteDifferences.check(program);
    Frame first = program.step("dec0", 0);
    assertThat(first.buffer(Symbol.before("h")).data)
        .isEqualTo(program.step("enc0", 0).buffer(Symbol.now("h")).data);
    if (first.has(Symbol.before("c"))) {
      assertThat(first.buffer(Symbol.before("c")).data).containsOnly(0);
      assertThat(program.initialState("dec0", "c"))
          .as("the state that the picture does not give can be written to")
          .isSameAs(first.buffer(Symbol.before("c")));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void manyToOne(boolean mean) {
    Program program =
        Wired.program(Flows.manyToOne(cell("lstm"), 2, 3, HEAD, Wired.SYMBOLS, mean), Wired.LENGTH);
    assertThat(program.terms()).isEqualTo(1);
    FiniteDifferences.check(program);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru"})
  void manyToManyInStep(String id) {
    Program program =
        Wired.program(Flows.manyToManyInStep(cell(id), 2, 3, HEAD, Wired.SYMBOLS), Wired.LENGTH);
    assertThat(program.terms()).isEqualTo(Wired.LENGTH);
    FiniteDifferences.check(program);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru"})
  void manyToMany(String id) {
    Program program =
        Wired.program(Flows.manyToMany(cell(id), 2, 3, HEAD, Wired.SYMBOLS), Wired.LENGTH);
    assertThat(program.terms()).isEqualTo(Wired.DECODER_LENGTH);
    FiniteDifferences.check(program);
  }
}
