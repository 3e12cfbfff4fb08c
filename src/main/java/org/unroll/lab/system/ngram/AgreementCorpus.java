package org.unroll.lab.system.ngram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unroll.task.AgreementGrammar;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Targets;

/** A small corpus: sentences of a grammar to learn from, and others, all different from them. */
final class AgreementCorpus {

  private static final int TRAINING = 800;
  private static final int HELD_BACK = 300;
  private static final int BATCH = 20;

  /** To be looked at; none of these is in the training part. */
  static final List<String> CHOSEN =
      List.of(
          "the dog near the old cats sleeps .",
          "the girls behind the tall sailor sing .",
          "the small birds wait .",
          "the boy beside the old dogs near the young girls runs today .");

  private final AgreementGrammar grammar = new AgreementGrammar();
  private final Randomness randomness;
  private final List<int[]> chosen;
  private final List<int[]> training;
  private final List<int[]> heldBack;
  private final Map<Integer, List<int[]>> byLength;

  AgreementCorpus(long seed) {
    randomness = new Randomness(seed);
    chosen = CHOSEN.stream().map(grammar::read).toList();
    training = write(TRAINING, Purpose.TRAINING, keys(chosen));
    heldBack = write(HELD_BACK, Purpose.HELD_BACK, keys(training));
    byLength = byLength(training);
  }

  private static Set<List<Integer>> keys(List<int[]> sentences) {
    Set<List<Integer>> keys = new HashSet<>();
    sentences.forEach(sentence -> keys.add(key(sentence)));
    return keys;
  }

  private static List<Integer> key(int[] sentence) {
    return Arrays.stream(sentence).boxed().toList();
  }

  private List<int[]> write(int count, Purpose purpose, Set<List<Integer>> refused) {
    RandomGenerator random = randomness.of(purpose, -1);
    List<int[]> sentences = new ArrayList<>();
    while (sentences.size() < count) {
      int[] sentence = grammar.write(random);
      if (!refused.contains(key(sentence))) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /** The grammar that wrote it. */
  AgreementGrammar grammar() {
    return grammar;
  }

  /** Sentences to look at. */
  List<int[]> chosen() {
    return chosen;
  }

  /** Sentences to learn from. */
  List<int[]> training() {
    return training;
  }

  /** Sentences that are not among those. */
  List<int[]> heldBack() {
    return heldBack;
  }

  /** The full stop of the sentence before, and the sentence. */
  static int[] withStop(int[] sentence) {
    int[] text = new int[sentence.length + 1];
    text[0] = AgreementGrammar.STOP;
    System.arraycopy(sentence, 0, text, 1, sentence.length);
    return text;
  }

  /** The batch of an update: sentences of the length of one that is drawn. */
  Batch batch(long update) {
    RandomGenerator random = randomness.of(Purpose.TRAINING, update);
    int length = training.get(random.nextInt(training.size())).length;
    List<int[]> same = byLength.get(length);
    return batch(
        Stream.generate(() -> same.get(random.nextInt(same.size()))).limit(BATCH).toList());
  }

  /** Held-back sentences, those of one length together. */
  List<List<int[]>> heldBackByLength() {
    return List.copyOf(byLength(heldBack).values());
  }

  private static Map<Integer, List<int[]>> byLength(List<int[]> sentences) {
    return sentences.stream()
        .collect(Collectors.groupingBy(s -> s.length, TreeMap::new, Collectors.toList()));
  }

  /**
   * Sentences as a network reads them: at each step the number of a word, and the next one is wanted.
   *
   * @param sentences of one length
   */
  static Batch batch(List<int[]> sentences) {
    int length = sentences.get(0).length;
    double[][] rows = new double[length][sentences.size()];
    int[][] next = new int[length][sentences.size()];
    for (int b = 0; b < sentences.size(); b++) {
      int[] text = withStop(sentences.get(b));
      for (int t = 0; t < length; t++) {
        rows[t][b] = text[t];
        next[t][b] = text[t + 1];
      }
    }
    return new Batch(sentences.size(), 1, rows, new Targets.Classes(next));
  }
}
