package org.unroll.task;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The words of a story that begins with a dog's name, rambles on, and ends with a question:
 * {@code Rex ran home then slept outside then ... ?}
 *
 * @param names what has to be remembered; word ids 0..K-1
 * @param deeds what the dog does, drawn at random
 * @param manners where or how, drawn at random
 * @param link the word between two deeds
 * @param question the last word, which asks for the name
 */
public record DogStory(
    List<String> names, List<String> deeds, List<String> manners, String link, String question) {

  private static final int WORDS_PER_CLAUSE = 3;

  /** Copies the lists so that the record is immutable. */
  public DogStory {
    names = List.copyOf(names);
    deeds = List.copyOf(deeds);
    manners = List.copyOf(manners);
  }

  /** Four dogs, four deeds, four manners. */
  public static DogStory builtIn() {
    return new DogStory(
        List.of("Rex", "Ada", "Bo", "Kit"),
        List.of("ran", "ate", "dug", "slept"),
        List.of("home", "outside", "again", "well"),
        "then",
        "?");
  }

  /** All words; the place of a word in this list is its id. */
  public List<String> words() {
    return Stream.of(names, deeds, manners, List.of(link, question)).flatMap(List::stream).toList();
  }

  /**
   * A story of so many words: a name, then deed, manner, link in turn, then the question. Nothing after
   * the first word depends on the name.
   *
   * @param length at least 2
   * @return word ids, freshly made
   */
  public int[] tell(int length, RandomGenerator random) {
    int[] ids = new int[length];
    ids[0] = random.nextInt(names.size());
    for (int step = 1; step < length - 1; step++) {
      ids[step] = filler((step - 1) % WORDS_PER_CLAUSE, random);
    }
    ids[length - 1] = linkId() + 1;
    return ids;
  }

  private int filler(int place, RandomGenerator random) {
    return switch (place) {
      case 0 -> names.size() + random.nextInt(deeds.size());
      case 1 -> names.size() + deeds.size() + random.nextInt(manners.size());
      default -> linkId();
    };
  }

  private int linkId() {
    return names.size() + deeds.size() + manners.size();
  }
}
