package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentimentTaskTest {

  private static final int SIZE = 2000;

  private final SentimentTask task = new SentimentTask();

  @Test
  void notBeforeTheVerbTurnsItRoundAndElsewhereItDoesNot() {
    assertThat(verdicts("(I|we|you|they) do not hate this .*")).containsExactly("good");
    assertThat(verdicts("(I|we|you|they) do not love this .*")).containsExactly("bad");
    assertThat(verdicts("(I|we|you|they) do hate this not .*")).containsExactly("very bad");
    assertThat(verdicts("(I|we|you|they) really like this .*")).containsExactly("very good");
    assertThat(verdicts("(I|we|you|they) (do not )?saw this .*")).containsExactly("neutral");
  }

  @Test
  void theSameWordsInAnotherOrderMeanTheOpposite() {
    Batch batch = task.trainingBatch(8, SIZE, new SplittableRandom(1));
    Set<String> bags = new HashSet<>();
    Set<String> disagreeing = new HashSet<>();
    java.util.Map<String, Integer> first = new java.util.HashMap<>();
    for (int example = 0; example < SIZE; example++) {
      String bag = Arrays.stream(sentence(batch, example).split(" ")).sorted().toList().toString();
      int verdict = verdict(batch, example);
      bags.add(bag);
      if (first.merge(bag, verdict, (a, b) -> a) != verdict) {
        disagreeing.add(bag);
      }
    }
    assertThat(disagreeing).isNotEmpty();
    assertThat(bags).hasSizeGreaterThan(disagreeing.size());
  }

  @Test
  void whatIsHeldBackIsNeverTrainedOn() {
    Set<String> trained = sentences(task.trainingBatch(6, SIZE, new SplittableRandom(1)));
    Set<String> heldBack = sentences(task.heldBackBatch(6, SIZE, new SplittableRandom(2)));
    assertThat(heldBack).isNotEmpty().doesNotContainAnyElementsOf(trained);
  }

  @Test
  void sentencesOfEveryLengthAreSentences() {
    for (int length = 5; length < 14; length++) {
      assertThat(sentences(task.trainingBatch(length, 200, new SplittableRandom(length))))
          .allMatch(
              s ->
                  s.matches(
                      "(I|we|you|they) (do |do not |really )?(hate|dislike|saw|like|love) this"
                          + "( (not )?(new|old|long|short))* (movie|film) \\."));
    }
  }

  private Set<String> verdicts(String pattern) {
    Batch batch = task.trainingBatch(8, SIZE, new SplittableRandom(1));
    return IntStream.range(0, SIZE)
        .filter(example -> sentence(batch, example).matches(pattern))
        .mapToObj(example -> task.outputText(verdict(batch, example)))
        .collect(Collectors.toSet());
  }

  private Set<String> sentences(Batch batch) {
    return IntStream.range(0, batch.size())
        .mapToObj(example -> sentence(batch, example))
        .collect(Collectors.toSet());
  }

  private String sentence(Batch batch, int example) {
    return IntStream.range(0, batch.length())
        .mapToObj(step -> task.inputText(batch, step, example))
        .collect(Collectors.joining(" "));
  }

  private static int verdict(Batch batch, int example) {
    return ((Targets.Classes) batch.targets()).ids()[0][example];
  }
}
