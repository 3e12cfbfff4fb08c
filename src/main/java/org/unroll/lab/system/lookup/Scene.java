package org.unroll.lab.system.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Sentences of our own such as {@code the dog bites the man}, and the question that a classifier is to
 * answer: is the one who acts an animal or a person? Most answers are in the order of the words only.
 */
final class Scene {

  /** All words; the place of a word is its number. */
  static final List<String> WORDS =
      List.of("the", "dog", "cat", "man", "child", "bites", "sees", "follows");

  /** Number of answers: an animal, a person. */
  static final int CLASSES = 2;

  private static final int FIRST_NOUN = 1;
  private static final int NOUNS = 4;
  private static final int VERBS = 3;

  private Scene() {}

  /** Every sentence in which one sees, follows or bites another one. */
  static List<int[]> all() {
    List<int[]> sentences = new ArrayList<>();
    for (int who = 0; who < NOUNS; who++) {
      for (int whom = 0; whom < NOUNS; whom++) {
        for (int verb = 0; verb < VERBS && who != whom; verb++) {
          sentences.add(
              new int[] {0, FIRST_NOUN + who, FIRST_NOUN + NOUNS + verb, 0, FIRST_NOUN + whom});
        }
      }
    }
    return sentences;
  }

  /** Who acts: the first noun. 0 for an animal, 1 for a person; empty without a noun. */
  static OptionalInt actor(int[] sentence) {
    return IntStream.of(sentence)
        .filter(Scene::isNoun)
        .map(word -> (word - FIRST_NOUN) / (NOUNS / CLASSES))
        .findFirst();
  }

  /**
   * The same words in another order: the nouns from last to first, or all words where this changes
   * nothing.
   */
  static int[] reordered(int[] sentence) {
    List<Integer> nouns = new ArrayList<>();
    IntStream.of(sentence).filter(Scene::isNoun).forEach(nouns::add);
    List<Integer> turned = new ArrayList<>(nouns);
    Collections.reverse(turned);
    if (turned.equals(nouns)) {
      return IntStream.range(0, sentence.length)
          .map(n -> sentence[sentence.length - 1 - n])
          .toArray();
    }
    return IntStream.of(sentence).map(word -> isNoun(word) ? turned.remove(0) : word).toArray();
  }

  private static boolean isNoun(int word) {
    return word >= FIRST_NOUN && word < FIRST_NOUN + NOUNS;
  }

  /** The numbers of known words. */
  static int[] numbers(List<String> sentence) {
    return sentence.stream().mapToInt(WORDS::indexOf).toArray();
  }
}
