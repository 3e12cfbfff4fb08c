package org.unroll.task;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Cloze: {@code my phone is broken , I plan to ___ a new phone}. The verb is asked for at the blank, and
 * the words on its right decide: one buys a new thing, repairs the broken one, sells the spare one. A network
 * that reads forward only has not seen them yet and cannot do better than one in three.
 *
 * <p>Source: the example of the lectures on bidirectional networks.
 */
public final class ClozeTask extends TaggingTask {

  private static final List<String> BEFORE =
      List.of("my", "things", "are", "old", ",", "as", "you", "know", ",");
  private static final List<String> THINGS = List.of("phone", "bike", "watch", "lamp");
  private static final List<String> TROUBLES = List.of("broken", "lost", "slow");
  private static final List<String> PLAN = List.of("I", "plan", "to");
  private static final List<String> KINDS = List.of("new", "broken", "spare");
  private static final List<String> OTHERS = List.of("is", "a", "___");

  private static final List<String> WORDS =
      Stream.of(BEFORE, THINGS, TROUBLES, PLAN, KINDS, OTHERS)
          .flatMap(List::stream)
          .distinct()
          .toList();

  private static final List<String> VERBS = List.of("buy", "repair", "sell", "·");
  private static final int NOTHING = 3;

  /** My, thing, is, trouble, comma, I, plan, to, blank, a, kind, thing. */
  private static final int SHORTEST = 12;

  /** The blank is the fourth from the end. */
  private static final int FROM_END = 4;

  /** Sentences about four things. */
  public ClozeTask() {
    super("cloze", WORDS, VERBS, BEFORE, SHORTEST);
  }

  @Override
  void write(List<String> sentence, int[] tags, RandomGenerator random) {
    String thing = any(THINGS, random);
    sentence.addAll(List.of("my", thing, "is", any(TROUBLES, random), ","));
    sentence.addAll(PLAN);
    int verb = random.nextInt(KINDS.size());
    sentence.addAll(List.of("___", "a", KINDS.get(verb), thing));
    Arrays.fill(tags, NOTHING);
    tags[tags.length - FROM_END] = verb;
  }

  /** Right answers at the blanks: that nothing is asked for elsewhere is soon learnt. */
  @Override
  public Metric metric() {
    return Accuracy.except(NOTHING);
  }

  @Override
  public int defaultLength() {
    return SHORTEST;
  }
}
