package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesRoleTest {

  @Test
  void oneCellOfEachKindHasItsKindsLine() {
    assertThat(SeriesRole.ofCells(List.of("rnn", "gru-cho", "lstm", "mine")))
        .containsExactly(SeriesRole.RNN, SeriesRole.GRU, SeriesRole.LSTM, SeriesRole.OTHER);
  }

  @Test
  void cellsOfOneKindAreToldApart() {
    assertThat(SeriesRole.ofCells(List.of("rnn-linear", "lstm", "rnn", "rnn-relu", "rnn-sigmoid")))
        .startsWith(SeriesRole.RNN, SeriesRole.LSTM)
        .doesNotHaveDuplicates();
  }

  /** Both would be green. */
  @Test
  void aFurtherCellDoesNotHaveTheColourOfAnotherKind() {
    assertThat(SeriesRole.ofCells(List.of("mine", "lstm", "lstm-cifg", "lstm-nfg", "lstm-nig")))
        .doesNotHaveDuplicates()
        .doesNotContain(SeriesRole.THIRD);
  }
}
