package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The grammar writes what it says it writes, and knows the chance of every word. */
class AgreementGrammarTest {

  private final AgreementGrammar grammar = new AgreementGrammar();
  private final SplittableRandom random = new SplittableRandom(3);

  private double p(String before, String word) {
    int[] ids = before.isEmpty() ? new int[0] : grammar.read(before);
    return grammar.next(ids)[grammar.words().indexOf(word)];
  }

  @Test
  void theFirstNounDecidesTheVerb() {
    assertThat(p("the dog near the old cats", "sleeps")).isCloseTo(0.7 / 4, within(1e-15));
    assertThat(p("the dog near the old cats", "sleep")).isZero();
    assertThat(p("the dogs near the old cat", "sleep")).isCloseTo(0.7 / 4, within(1e-15));
    assertThat(p("the dogs near the old cat", "near")).isCloseTo(0.1, within(1e-15));
    assertThat(p("the dog", "near")).isCloseTo(0.7 / 3, within(1e-15));
    assertThat(p("the dog near the cat beside the birds", "sings")).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void therestIsByTheBook() {
    assertThat(p("", "the")).isEqualTo(1);
    assertThat(p("the", "old")).isCloseTo(0.125, within(1e-15));
    assertThat(p("the old", "cats")).isCloseTo(1 / 12.0, within(1e-15));
    assertThat(p("the dog sleeps", ".")).isCloseTo(0.7, within(1e-15));
    assertThat(p("the dog sleeps today", ".")).isEqualTo(1);
  }

  @Test
  void everyWordOfASentenceWasPossibleAndChancesAddUpToOne() {
    for (int n = 0; n < 300; n++) {
      int[] sentence = grammar.write(random);
      for (int t = 0; t < sentence.length; t++) {
        double[] p = grammar.next(Arrays.copyOf(sentence, t));
        assertThat(p[sentence[t]]).isPositive();
        assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-12));
      }
      assertThat(sentence[sentence.length - 1]).isEqualTo(AgreementGrammar.STOP);
    }
  }

  @Test
  void wordsAreDrawnAsOftenAsTheyShould() {
    int longer = 0;
    int sentences = 4000;
    for (int n = 0; n < sentences; n++) {
      int[] sentence = grammar.write(random);
      int verb = AgreementGrammar.verb(sentence);
      longer += verb - AgreementGrammar.subject(sentence) > 1 ? 1 : 0;
    }
    assertThat((double) longer / sentences).isCloseTo(0.7, within(0.03));
  }

  @Test
  void subjectVerbAndNumberAreFound() {
    int[] sentence = grammar.read("the old girls behind the dog sing today .");
    assertThat(AgreementGrammar.subject(sentence)).isEqualTo(2);
    assertThat(AgreementGrammar.verb(sentence)).isEqualTo(6);
    assertThat(AgreementGrammar.number(sentence[6])).isEqualTo(OptionalInt.of(1));
    assertThat(AgreementGrammar.number(sentence[2])).isEmpty();
    double[] p = grammar.next(Arrays.copyOf(sentence, 6));
    assertThat(AgreementGrammar.ofNumber(p, 1)).isCloseTo(0.7, within(1e-12));
    assertThat(AgreementGrammar.ofNumber(p, 0)).isZero();
  }
}
