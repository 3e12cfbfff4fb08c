package org.unroll.lab.system.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.expr.Symbol;

/**
 * Measures the loss over the whole corpus and over all words that could be drawn, and what it would be
 * for a network that knew nothing but how frequent words are, or all that the given words tell. Belongs
 * to one thread.
 */
final class Judge {

  private final ExpectedLoss loss;
  private final List<Group> groups = new ArrayList<>();
  private final double baseline;
  private final double least;

  /**
   * A judge of a network's weights.
   *
   * @param weights live
   */
  Judge(
      VectorSettings settings, WordCorpus corpus, Examples examples, Noise noise, Weights weights) {
    this.loss = new ExpectedLoss(settings.objective(), noise, settings.negatives());
    int words = corpus.words().size();
    double[] answers = new double[words];
    Map<Integer, Map<List<Integer>, Told>> told = new TreeMap<>();
    for (Example example : examples.all()) {
      int[] given = examples.given(example);
      int answer = examples.answer(example);
      answers[answer] += 1.0 / examples.all().size();
      told.computeIfAbsent(given.length, n -> new TreeMap<>(Judge::compare))
          .computeIfAbsent(sorted(given), key -> new Told(given, new double[words]))
          .counts()[answer]++;
    }
    told.values().forEach(group -> groups.add(new Group(settings, words, group.values(), weights)));
    this.baseline = loss.least(answers);
    this.least = mean(groups.stream().flatMap(group -> group.told.stream()).toList());
  }

  /** A bag does not know the order. */
  private static List<Integer> sorted(int[] given) {
    return Arrays.stream(given).sorted().boxed().toList();
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return Arrays.compare(
        one.stream().mapToInt(n -> n).toArray(), other.stream().mapToInt(n -> n).toArray());
  }

  private double mean(List<Told> all) {
    double sum = 0;
    double questions = 0;
    for (Told told : all) {
      sum += told.total() * loss.least(told.shares());
      questions += told.total();
    }
    return sum / questions;
  }

  /** The loss now. */
  double measure() {
    double sum = 0;
    double questions = 0;
    for (Group group : groups) {
      double[] scores = group.scores();
      for (int n = 0; n < group.told.size(); n++) {
        Told told = group.told.get(n);
        double[] shares = told.shares();
        sum += told.total() * loss.of(scores, n * shares.length, shares);
        questions += told.total();
      }
    }
    return sum / questions;
  }

  /** The least loss for who does not look at the given words: frequencies only. */
  double baseline() {
    return baseline;
  }

  /** The least loss on this corpus for any network that is given these words. */
  double least() {
    return least;
  }

  /**
   * What the corpus says about some given words.
   *
   * @param given by number
   * @param counts how often each word was the answer
   */
  private record Told(int[] given, double[] counts) {

    double total() {
      return Arrays.stream(counts).sum();
    }

    double[] shares() {
      double total = total();
      return Arrays.stream(counts).map(n -> n / total).toArray();
    }
  }

  /** All that have equally many given words, in one program. */
  private static final class Group {

    private final List<Told> told;
    private final Program program;

    Group(VectorSettings settings, int words, Collection<Told> all, Weights weights) {
      told = List.copyOf(all);
      List<int[]> given = told.stream().map(Told::given).toList();
      program =
          new Program(
              VectorNetworks.judging(settings, words), weights, given.get(0).length, given.size());
      program.load(VectorBatches.withAll(given, words, settings.objective()));
    }

    double[] scores() {
      program.forward();
      return program.head(0).buffer(Symbol.now("y")).data;
    }
  }
}
