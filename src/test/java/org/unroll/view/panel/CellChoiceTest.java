package org.unroll.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cells run after a choice. */
class CellChoiceTest {

  private static final List<String> OFFERED = List.of("rnn", "lstm", "gru");

  @Test
  void comparedCellChangesPlacesWithTheOneOnTheStage() {
    assertThat(CellChoice.onStage(List.of("lstm", "rnn"), "rnn", OFFERED))
        .containsExactly("rnn", "lstm");
  }

  @Test
  void cellFromOutsideReplacesTheOneOnTheStage() {
    assertThat(CellChoice.onStage(List.of("lstm", "rnn"), "gru", OFFERED))
        .containsExactly("gru", "rnn");
  }

  @Test
  void comparedCellsKeepTheOrderOfThePanel() {
    List<String> all = CellChoice.compared(List.of("lstm", "gru"), "rnn", true, OFFERED);
    assertThat(all).containsExactly("lstm", "rnn", "gru");
    assertThat(CellChoice.compared(all, "gru", false, OFFERED)).containsExactly("lstm", "rnn");
  }

  @Test
  void cellOnTheStageCannotBeTakenAway() {
    assertThat(CellChoice.compared(List.of("lstm"), "lstm", false, OFFERED))
        .containsExactly("lstm");
  }
}
