package org.unroll.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences in which the number of the subject decides the verb, however far away it is: "the dog near
 * the old cats sleeps ." Between the two stand no phrases, one or two, each with a noun of its own.
 * What comes next is drawn with known probabilities, so the best possible forecast is known as well.
 *
 * <pre>
 * sentence = phrase { preposition phrase } verb [ adverb ] "."      phrase = "the" [ adjective ] noun
 * </pre>
 *
 * <p>Source of the idea: Linzen, Dupoux and Goldberg 2016, Assessing the ability of LSTMs to learn
 * syntax-sensitive dependencies.
 */
public final class AgreementGrammar {

  /** Id of the full stop. It ends a sentence, so it also stands before the next one. */
  public static final int STOP = 0;

  private static final int THE = 1;
  private static final int PHRASES = 3;
  private static final double ADJECTIVE = 0.5;
  private static final double ADVERB = 0.3;

  /** Chance of one more preposition after the first, the second and the third noun. */
  private static final double[] LONGER = {0.7, 0.3, 0};

  private static final List<String> SINGULAR = words("dog cat girl boy sailor bird");
  private static final List<String> PLURAL = words("dogs cats girls boys sailors birds");
  private static final List<String> ADJECTIVES = words("old young small tall");
  private static final List<String> PREPOSITIONS = words("near behind beside");
  private static final List<String> VERBS_SINGULAR = words("sleeps waits sings runs");
  private static final List<String> VERBS_PLURAL = words("sleep wait sing run");
  private static final List<String> ADVERBS = words("today again");

  private static final List<String> WORDS =
      Stream.of(
              List.of(".", "the"),
              SINGULAR,
              PLURAL,
              ADJECTIVES,
              PREPOSITIONS,
              VERBS_SINGULAR,
              VERBS_PLURAL,
              ADVERBS)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Integer> IDS =
      IntStream.range(0, WORDS.size()).boxed().collect(Collectors.toMap(WORDS::get, id -> id));

  /** The grammar. */
  public AgreementGrammar() {}

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }

  /** All words; the place of a word is its id. */
  public List<String> words() {
    return WORDS;
  }

  /**
   * Ids of a sentence.
   *
   * @param sentence words of this grammar, separated by spaces
   */
  public int[] read(String sentence) {
    return words(sentence).stream().mapToInt(IDS::get).toArray();
  }

  /** A sentence, its full stop included. */
  public int[] write(RandomGenerator random) {
    List<Integer> sentence = new ArrayList<>();
    while (sentence.isEmpty() || sentence.get(sentence.size() - 1) != STOP) {
      sentence.add(draw(next(ids(sentence)), random));
    }
    return ids(sentence);
  }

  private static int[] ids(List<Integer> sentence) {
    return sentence.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int draw(double[] p, RandomGenerator random) {
    double left = random.nextDouble();
    int last = 0;
    for (int word = 0; word < p.length; word++) {
      last = p[word] > 0 ? word : last;
      left -= p[word];
      if (left < 0) {
        return last;
      }
    }
    return last;
  }

  /**
   * The probability of each word after the first words of a sentence.
   *
   * @param before the words so far, without the full stop of the sentence before
   */
  public double[] next(int[] before) {
    double[] p = new double[WORDS.size()];
    String last = before.length == 0 ? "." : WORDS.get(before[before.length - 1]);
    if (last.equals(".") || PREPOSITIONS.contains(last)) {
      p[THE] = 1;
    } else if (last.equals("the")) {
      spread(p, ADJECTIVES, ADJECTIVE);
      nouns(p, 1 - ADJECTIVE);
    } else if (ADJECTIVES.contains(last)) {
      nouns(p, 1);
    } else if (isNoun(last)) {
      afterNoun(p, before);
    } else if (ADVERBS.contains(last)) {
      p[STOP] = 1;
    } else {
      spread(p, ADVERBS, ADVERB);
      p[STOP] = 1 - ADVERB;
    }
    return p;
  }

  private static void nouns(double[] p, double share) {
    spread(p, SINGULAR, share / 2);
    spread(p, PLURAL, share / 2);
  }

  private static void afterNoun(double[] p, int[] before) {
    long nouns = Arrays.stream(before).filter(id -> isNoun(WORDS.get(id))).count();
    double longer = LONGER[(int) Math.min(PHRASES, nouns) - 1];
    spread(p, PREPOSITIONS, longer);
    boolean plural = PLURAL.contains(WORDS.get(before[subject(before)]));
    spread(p, plural ? VERBS_PLURAL : VERBS_SINGULAR, 1 - longer);
  }

  private static void spread(double[] p, List<String> words, double share) {
    for (String word : words) {
      p[IDS.get(word)] += share / words.size();
    }
  }

  private static boolean isNoun(String word) {
    return SINGULAR.contains(word) || PLURAL.contains(word);
  }

  /** Place of the subject, the first noun. */
  public static int subject(int[] sentence) {
    int place = 0;
    while (!isNoun(WORDS.get(sentence[place]))) {
      place++;
    }
    return place;
  }

  /** Place of the verb of a whole sentence. */
  public static int verb(int[] sentence) {
    int place = 0;
    while (number(sentence[place]).isEmpty()) {
      place++;
    }
    return place;
  }

  /** 0 for a verb in the singular, 1 in the plural; empty for any other word. */
  public static OptionalInt number(int word) {
    String text = WORDS.get(word);
    if (VERBS_SINGULAR.contains(text)) {
      return OptionalInt.of(0);
    }
    return VERBS_PLURAL.contains(text) ? OptionalInt.of(1) : OptionalInt.empty();
  }

  /** Share of the verbs in a number, within a distribution over all words. */
  public static double ofNumber(double[] p, int number) {
    double sum = 0;
    for (int word = 0; word < p.length; word++) {
      sum += number(word).equals(OptionalInt.of(number)) ? p[word] : 0;
    }
    return sum;
  }
}
