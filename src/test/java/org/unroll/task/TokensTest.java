package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "The cat sat.  | the,cat,sat,.",
        "I don't; you -- well-known! | i,don't,;,you,-,-,well-known,!",
        "山村a的B2 | 山,村,a,的,b2",
        "3.5 m | 3,.,5,m"
      })
  void wordsMarksAndIdeographsAreTokens(String text, String tokens) {
    assertThat(String.join(",", Tokens.WORDS.of(text))).isEqualTo(tokens.strip());
  }

  @Test
  void lineEndsAndWideBlanksOnlySeparateWords() {
    assertThat(Tokens.WORDS.of("\n one\n\ttwo\u3000three\u00A0"))
        .containsExactly("one", "two", "three");
    assertThat(Tokens.CHARACTERS.of("a\n🐕")).containsExactly("a", "\n", "🐕");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"one (two), three.", "he said: “no” …", "山村的早晨，很好。", "a 山 b"})
  void wordsBecomeATextAgain(String text) {
    assertThat(Tokens.WORDS.join(Tokens.WORDS.of(text)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void blanksStandWhereOneWouldWriteThem() {
    assertThat(Tokens.WORDS.join(Tokens.WORDS.of("one ( two ) , three .")))
        .isEqualTo("one (two), three.");
    assertThat(Tokens.WORDS.join(Tokens.WORDS.of("很 好 。 yes no"))).isEqualTo("很好。yes no");
  }

  @ParameterizedTest
  @EnumSource
  void theLastTenthIsATenthOfTheTokens(Tokens tokens) {
    String text = "aa, bb. ".repeat(50);
    int cut = tokens.lastTenth(text);
    int all = tokens.of(text).size();

    assertThat(tokens.of(text.substring(cut))).hasSize(all / 10);
    assertThat(tokens.of(text.substring(0, cut))).hasSize(all - all / 10);
  }

  @Test
  void aWordModelReadsWordsAndKnowsTheMostFrequent() {
    Corpus corpus = new Corpus("text", "the dog and the cat . ".repeat(40), Tokens.WORDS);
    LanguageModelTask task = new LanguageModelTask("words", corpus);
    Batch batch = task.trainingBatch(6, 1, new SplittableRandom(1));

    assertThat(task.inputWidth()).isEqualTo(6);
    assertThat(task.inputText(batch, 0, 0)).isIn("the", "dog", "and", "cat", ".");
    assertThat(corpus.vocabulary().decode(corpus.training()))
        .startsWith("the dog and the cat. the dog");
  }

  @Test
  void tooFewWordsAreCountedInWords() {
    assertThatThrownBy(() -> new Corpus("short.txt", "one two three", Tokens.WORDS))
        .isInstanceOf(TextProblem.class)
        .hasMessageContaining("short.txt has only 3 words and marks; sequences of length 1 need");
  }
}
