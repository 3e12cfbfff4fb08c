package org.unroll.lab.system.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;

/**
 * Sentences of our own from a small grammar, in which words of one class stand in the same places: {@code
 * this is a blue bird}, as on the lecture's slide. Equal seeds give equal sentences.
 *
 * @param words the vocabulary; the place of a word is its number
 * @param classes what each word is in the grammar
 * @param sentences numbers of words
 */
public record WordCorpus(List<String> words, List<WordClass> classes, List<int[]> sentences) {

  /** Number of sentences. */
  public static final int SENTENCES = 400;

  private static final List<String> PATTERNS =
      List.of(
          "this is a COLOUR ANIMAL",
          "the COLOUR ANIMAL is in the garden",
          "the HE DOES his THING",
          "the SHE DOES her THING",
          "the HE eats FOOD",
          "the SHE eats FOOD",
          "the HE drinks DRINK",
          "the SHE drinks DRINK",
          "the streets of CITY are long",
          "the borders of COUNTRY are long",
          "they speak LANGUAGE in CITY",
          "they speak LANGUAGE in COUNTRY");

  private static final Map<String, WordClass> VOCABULARY = vocabulary();

  /** Copies the lists. */
  public WordCorpus {
    words = List.copyOf(words);
    classes = List.copyOf(classes);
    sentences = List.copyOf(sentences);
  }

  /** The corpus of a seed. */
  public static WordCorpus of(long seed) {
    RandomGenerator random = new Randomness(seed).of(Purpose.TRAINING, -1);
    List<String> words = List.copyOf(VOCABULARY.keySet());
    List<int[]> sentences = new ArrayList<>();
    for (int n = 0; n < SENTENCES; n++) {
      sentences.add(sentence(PATTERNS.get(n % PATTERNS.size()), words, random));
    }
    return new WordCorpus(words, List.copyOf(VOCABULARY.values()), sentences);
  }

  private static Map<String, WordClass> vocabulary() {
    Map<String, WordClass> vocabulary = new LinkedHashMap<>();
    for (Slot slot : Slot.values()) {
      slot.words().forEach(word -> vocabulary.put(word, slot.kind()));
    }
    for (String pattern : PATTERNS) {
      Arrays.stream(pattern.split(" "))
          .filter(name -> !Slot.isSlot(name))
          .forEach(word -> vocabulary.put(word, WordClass.OTHER));
    }
    return vocabulary;
  }

  private static int[] sentence(String pattern, List<String> words, RandomGenerator random) {
    int tied = random.nextInt(Slot.TIED);
    return Arrays.stream(pattern.split(" "))
        .map(name -> Slot.isSlot(name) ? filled(Slot.valueOf(name), tied, random) : name)
        .mapToInt(words::indexOf)
        .toArray();
  }

  private static String filled(Slot slot, int tied, RandomGenerator random) {
    return slot.words().get(slot.isTied() ? tied : random.nextInt(slot.words().size()));
  }

  /** How often each word occurs. */
  public int[] counts() {
    int[] counts = new int[words.size()];
    sentences.forEach(sentence -> Arrays.stream(sentence).forEach(word -> counts[word]++));
    return counts;
  }

  /**
   * The number of a word.
   *
   * @throws IllegalArgumentException if it is not in the vocabulary
   */
  public int number(String word) {
    int number = words.indexOf(word);
    if (number < 0) {
      throw new IllegalArgumentException("'" + word + "' is not in the corpus");
    }
    return number;
  }
}
