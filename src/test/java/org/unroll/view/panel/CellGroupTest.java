package org.unroll.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** Every cell of the catalogue has its place in the menu and its words. */
class CellGroupTest {

  private final List<String> cells = CellCatalogue.builtIn().ids();

  @Test
  void cellsOfAKindStandTogether() {
    assertThat(CellGroup.PLAIN.of(cells)).contains("irnn", "rnn-relu").doesNotContain("rnn-torch");
    assertThat(CellGroup.LSTM.of(cells)).contains("lstm-peephole-cifg").doesNotContain("mgu");
    assertThat(CellGroup.GRU.of(cells)).contains("mgu", "gru-cho");
    assertThat(CellGroup.TORCH.of(cells)).containsExactly("gru-torch", "lstm-torch", "rnn-torch");
  }

  @Test
  void noCellIsLeftOver() {
    assertThat(CellGroup.among(cells)).doesNotContain(CellGroup.OTHER);
    assertThat(CellGroup.among(List.of("mine"))).containsExactly(CellGroup.OTHER);
  }

  @Test
  void everyCellHasATitleAndASentence() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      for (String cell : cells) {
        assertThat(texts.has("cell." + cell + ".title")).as(cell).isTrue();
        assertThat(texts.has("cell." + cell + ".description")).as(cell).isTrue();
      }
    }
  }
}
