package org.unroll.lab.system.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The corpus of the grammar, and the questions that it asks. */
class WordCorpusTest {

  private static final WordCorpus CORPUS = WordCorpus.of(1);

  private static List<String> text(int[] sentence) {
    return Arrays.stream(sentence).mapToObj(CORPUS.words()::get).toList();
  }

  @Test
  void equalSeedsGiveEqualSentences() {
    assertThat(CORPUS.sentences()).hasSize(WordCorpus.SENTENCES);
    assertThat(WordCorpus.of(1).sentences()).containsExactlyElementsOf(CORPUS.sentences());
    assertThat(text(WordCorpus.of(2).sentences().get(0)).subList(0, 3))
        .containsExactly("this", "is", "a");
    List<List<String>> one = CORPUS.sentences().stream().map(WordCorpusTest::text).toList();
    List<List<String>> two =
        WordCorpus.of(2).sentences().stream().map(WordCorpusTest::text).toList();
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void everyWordIsSaid() {
    assertThat(CORPUS.counts()).doesNotContain(0);
    assertThat(new HashSet<>(CORPUS.words())).hasSameSizeAs(CORPUS.words());
    assertThat(CORPUS.classes()).hasSameSizeAs(CORPUS.words());
    assertThat(CORPUS.classes().get(CORPUS.number("soup"))).isEqualTo(WordClass.FOOD);
    assertThat(CORPUS.classes().get(CORPUS.number("the"))).isEqualTo(WordClass.OTHER);
  }

  /** What belongs together stands together: nobody speaks Italian in Paris. */
  @Test
  void tiedWordsGoTogether() {
    Set<String> places = new HashSet<>();
    for (int[] sentence : CORPUS.sentences()) {
      List<String> words = text(sentence);
      if (words.contains("French")) {
        places.add(words.get(words.size() - 1));
      }
    }
    assertThat(places).containsExactlyInAnyOrder("Paris", "France");
  }

  @Test
  void cbowAsksForTheWordInTheGap() {
    Examples examples = new Examples(CORPUS, Variant.CBOW, 2);
    Example third = examples.all().get(2);
    int[] sentence = CORPUS.sentences().get(0);
    assertThat(text(sentence).subList(0, 3)).containsExactly("this", "is", "a");
    assertThat(third.given()).containsExactly(0, 1, 3, 4);
    assertThat(examples.answer(third)).isEqualTo(CORPUS.number("a"));
    assertThat(examples.all().get(0).given()).containsExactly(1, 2);
    assertThat(examples.groups()).hasSize(3).allSatisfy(WordCorpusTest::equallyLong);
  }

  private static void equallyLong(List<Example> group) {
    int length = group.get(0).given().length;
    assertThat(group).allMatch(example -> example.given().length == length);
  }

  @Test
  void skipGramAsksForEveryNeighbour() {
    Examples examples = new Examples(CORPUS, Variant.SKIP_GRAM, 1);
    List<Example> first = examples.all().subList(0, 3);
    assertThat(first).extracting(Example::answer).containsExactly(1, 0, 2);
    assertThat(first).extracting(e -> e.given()[0]).containsExactly(0, 1, 1);
    int neighbours = CORPUS.sentences().stream().mapToInt(s -> 2 * s.length - 2).sum();
    assertThat(examples.all()).hasSize(neighbours);
  }
}
