package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Equation;

class StepScriptTest {

  private static final Cell LSTM = CellCatalogue.builtIn().get("lstm");

  private final StepScript script = StepScript.of(LSTM);

  private static List<String> names(List<EquationScript> equations) {
    return equations.stream().map(EquationScript::name).toList();
  }

  private static List<String> words(List<Operation> operations) {
    return operations.stream().map(Operation::toString).toList();
  }

  @Test
  void readsOnAndThenTakesTheEquationsInReverse() {
    assertThat(names(script.order(Phase.FORWARD))).containsExactly("f", "i", "g", "o", "c", "h");
    assertThat(names(script.order(Phase.BACKWARD))).containsExactly("h", "c", "o", "g", "i", "f");
    assertThat(script.order(Phase.START)).isEmpty();
    assertThat(script.order(Phase.UPDATE)).isEmpty();
  }

  @Test
  void operationsAreThoseOfTheEngineWalk() {
    EquationScript forget = script.equations().get(0);
    assertThat(words(forget.forward()))
        .containsExactly(
            "f.0.0.0 = W_f*x",
            "f.0.0.1 = U_f*h[t-1]",
            "f.0.0 = f.0.0.0 + f.0.0.1",
            "f.0 = f.0.0 + b_f",
            "f = sigmoid(f.0)");
    assertThat(words(forget.backward()))
        .startsWith("δf.0 += δf*(f*(1 - f))")
        .contains("δb_f += sum(δf.0)", "δW_f += δf.0.0.0⊗x", "δh[t-1] += U_f'*δf.0.0.1");
  }

  @Test
  void anOperationKnowsItsTermAndItsEquation() {
    Operation first = script.equations().get(0).backward().get(0);
    assertThat(first.isBackward()).isTrue();
    assertThat(first.term()).isEqualTo("f");
    assertThat(first.equation()).isEqualTo("f");
    Operation product = script.equations().get(0).forward().get(0);
    assertThat(product.isBackward()).isFalse();
    assertThat(product.term()).isEqualTo("f.0.0.0");
    assertThat(product.equation()).isEqualTo("f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "gru", "mgu", "lstm-peephole"})
  void everyEquationOfEveryCellHasBothDirections(String id) {
    Cell cell = CellCatalogue.builtIn().get(id);
    StepScript other = StepScript.of(cell);
    assertThat(names(other.equations()))
        .isEqualTo(cell.equations().stream().map(Equation::name).toList());
    assertThat(other.equations())
        .allSatisfy(
            equation -> {
              assertThat(equation.forward()).isNotEmpty();
              assertThat(equation.backward()).isNotEmpty();
            });
  }
}
