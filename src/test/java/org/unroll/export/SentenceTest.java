package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Captions are made of titles and notes. */
class SentenceTest {

  @Test
  void wordsBecomeSentencesInTheirOwnScript() {
    assertThat(Figure.sentences("Does it learn?", " ", "mean loss of each update"))
        .isEqualTo("Does it learn? Mean loss of each update.");
    assertThat(Figure.sentences("有多少？", "损失 n", "RNN：7 步。")).isEqualTo("有多少？损失 n。RNN：7 步。");
  }

  @Test
  void symbolsStayAsTheyAre() {
    assertThat(Sentence.of("h_k is a state")).isEqualTo("h_k is a state.");
    assertThat(Sentence.of("∂L/∂h at k")).isEqualTo("∂L/∂h at k.");
  }
}
