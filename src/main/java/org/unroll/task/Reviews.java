package org.unroll.task;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * A small grammar of film reviews: {@code I do not hate this new film .}
 *
 * <p>The verb decides, from {@code hate} (0) to {@code love} (4); {@code not} before the verb turns it
 * round and softens it, {@code really} before the verb makes it extreme. Words before the noun say
 * nothing, and a {@code not} among them does not either: {@code I do hate this not new film .} has the
 * same words as the sentence above and the opposite meaning.
 */
final class Reviews {

  /** Verbs from worst to best; the place in the list is what the plain verb says. */
  private static final List<String> VERBS = List.of("hate", "dislike", "saw", "like", "love");

  private static final List<String> WHO = List.of("I", "we", "you", "they");
  private static final List<String> WHICH = List.of("new", "old", "long", "short");
  private static final List<String> WHAT = List.of("movie", "film");
  private static final List<String> SMALL = List.of("do", "not", "really", "this", ".");

  private static final int NEUTRAL = 2;

  /** Who, verb, this, what and the full stop. */
  static final int SHORTEST = 5;

  private final List<String> words = new ArrayList<>();

  Reviews() {
    List.of(WHO, VERBS, WHICH, WHAT, SMALL).forEach(words::addAll);
  }

  /** All words; the place of a word in this list is its id. */
  List<String> words() {
    return words;
  }

  /** The classes, worst first. */
  static List<String> verdicts() {
    return List.of("very bad", "bad", "neutral", "good", "very good");
  }

  /**
   * A review of exactly so many words with its verdict.
   *
   * @param length at least {@link #SHORTEST}
   */
  Drawn write(int length, RandomGenerator random) {
    Manner manner = manner(length - SHORTEST, random);
    int verb = random.nextInt(VERBS.size());
    List<String> sentence = new ArrayList<>();
    sentence.add(any(WHO, random));
    sentence.addAll(manner.words());
    sentence.add(VERBS.get(verb));
    sentence.add("this");
    describe(sentence, length - 2 - sentence.size(), random);
    sentence.add(any(WHAT, random));
    sentence.add(".");
    int[] ids = sentence.stream().mapToInt(words::indexOf).toArray();
    return new Drawn(ids, new int[] {manner.verdict(verb)});
  }

  /**
   * What a sentence of this grammar's words says: its one verb, with what stands right before it.
   *
   * @return a class; empty if there is no verb or more than one
   */
  static OptionalInt verdict(List<String> sentence) {
    List<String> verbs = sentence.stream().filter(VERBS::contains).toList();
    if (verbs.size() != 1) {
      return OptionalInt.empty();
    }
    int at = sentence.indexOf(verbs.get(0));
    String before = at == 0 ? "" : sentence.get(at - 1);
    Manner manner =
        switch (before) {
          case "not" -> Manner.NOT;
          case "really" -> Manner.REALLY;
          default -> Manner.PLAIN;
        };
    return OptionalInt.of(manner.verdict(VERBS.indexOf(verbs.get(0))));
  }

  private static Manner manner(int room, RandomGenerator random) {
    List<Manner> possible = new ArrayList<>();
    for (Manner manner : Manner.values()) {
      if (manner.words().size() <= room) {
        possible.add(manner);
      }
    }
    return possible.get(random.nextInt(possible.size()));
  }

  /** Fills the room with words that do not matter, some behind a {@code not}. */
  private static void describe(List<String> sentence, int room, RandomGenerator random) {
    int left = room;
    while (left > 0) {
      if (left > 1 && random.nextBoolean()) {
        sentence.add("not");
        left--;
      }
      sentence.add(any(WHICH, random));
      left--;
    }
  }

  private static String any(List<String> choice, RandomGenerator random) {
    return choice.get(random.nextInt(choice.size()));
  }

  /** What stands before the verb, and what it makes of the verb. */
  private enum Manner {
    PLAIN(""),
    EMPHATIC("do"),
    REALLY("really"),
    NOT("do not");

    private final String before;

    Manner(String before) {
      this.before = before;
    }

    List<String> words() {
      return before.isEmpty() ? List.of() : List.of(before.split(" "));
    }

    int verdict(int verb) {
      int side = Integer.signum(verb - NEUTRAL);
      return switch (this) {
        case PLAIN, EMPHATIC -> verb;
        case REALLY -> NEUTRAL + 2 * side;
        case NOT -> NEUTRAL - side;
      };
    }
  }
}
