package org.unroll.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of cells, in the reader's language where there is one. */
class CellTitlesTest {

  @Test
  void comeFromTheBundleOfTheLanguage() {
    assertThat(CellTitles.of(Texts.of(Language.CHINESE), "lstm-peephole")).isEqualTo("带窥视孔的 LSTM");
  }

  @Test
  void areTheIdOrWhatIsSaidInsteadForACellOfSomebodysOwn() {
    Texts texts = Texts.of(Language.ENGLISH);
    assertThat(CellTitles.of(texts, "mine")).isEqualTo("mine");
    assertThat(CellTitles.of(texts, "mine", "My cell")).isEqualTo("My cell");
  }
}
