package org.unroll.lab.system.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All questions that a corpus asks. Every neighbour within the window counts alike; neither frequent
 * words nor far ones are left out at random, as Mikolov's program does on large texts.
 */
final class Examples {

  private final WordCorpus corpus;
  private final List<Example> all = new ArrayList<>();
  private final Map<Integer, List<Example>> byLength = new TreeMap<>();

  /**
   * The questions of one kind.
   *
   * @param window neighbours on either side, where the sentence has so many
   */
  Examples(WordCorpus corpus, Variant variant, int window) {
    this.corpus = corpus;
    for (int s = 0; s < corpus.sentences().size(); s++) {
      int length = corpus.sentences().get(s).length;
      for (int middle = 0; middle < length; middle++) {
        add(variant, s, middle, around(middle, length, window));
      }
    }
    all.forEach(e -> byLength.computeIfAbsent(e.given().length, n -> new ArrayList<>()).add(e));
  }

  private void add(Variant variant, int sentence, int middle, int[] around) {
    if (variant == Variant.CBOW) {
      all.add(new Example(sentence, around, middle));
    } else {
      Arrays.stream(around).forEach(n -> all.add(new Example(sentence, new int[] {middle}, n)));
    }
  }

  private static int[] around(int middle, int length, int window) {
    int from = Math.max(0, middle - window);
    int to = Math.min(length - 1, middle + window);
    return IntStream.rangeClosed(from, to).filter(n -> n != middle).toArray();
  }

  /** Every question. */
  List<Example> all() {
    return all;
  }

  /** The same, grouped by how many words are given; the fewest first. */
  List<List<Example>> groups() {
    return List.copyOf(byLength.values());
  }

  /** The words that are given, by number. */
  int[] given(Example example) {
    int[] sentence = corpus.sentences().get(example.sentence());
    return Arrays.stream(example.given()).map(place -> sentence[place]).toArray();
  }

  /** The right word's number. */
  int answer(Example example) {
    return corpus.sentences().get(example.sentence())[example.answer()];
  }
}
