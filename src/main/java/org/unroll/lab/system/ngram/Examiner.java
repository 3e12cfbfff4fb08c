package org.unroll.lab.system.ngram;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.unroll.task.AgreementGrammar;

/** What a language model scores on held-back sentences. */
final class Examiner {

  /** Most words from a subject to its verb in this grammar. */
  static final int FARTHEST = 9;

  private final List<List<int[]>> heldBack;

  /**
   * An examiner.
   *
   * @param heldBack sentences, those of one length together
   */
  Examiner(List<List<int[]>> heldBack) {
    this.heldBack = heldBack;
  }

  /** exp of the mean of -log p, over all words. */
  double perplexity(Scorer scorer) {
    double logs = 0;
    int words = 0;
    for (List<int[]> same : heldBack) {
      for (int[] sentence : same) {
        for (int t = 0; t < sentence.length; t++) {
          logs += Math.log(scorer.probability(Arrays.copyOf(sentence, t), sentence[t]));
        }
        words += sentence.length;
      }
    }
    return Math.exp(-logs / words);
  }

  /** Says p of a word after the first words of a sentence. */
  interface Scorer {
    double probability(int[] before, int word);
  }

  /**
   * Examines a model.
   *
   * @param model says p of every word at every place, for sentences of one length
   */
  Marks examine(Function<List<int[]>, List<double[][]>> model) {
    Marks marks = new Marks();
    for (List<int[]> same : heldBack) {
      List<double[][]> said = model.apply(same);
      for (int b = 0; b < same.size(); b++) {
        marks.add(same.get(b), said.get(b));
      }
    }
    return marks;
  }

  /** What came out. */
  static final class Marks {

    private final int[] right = new int[FARTHEST + 1];
    private final int[] asked = new int[FARTHEST + 1];
    private double logs;
    private int words;

    private void add(int[] sentence, double[][] said) {
      for (int t = 0; t < sentence.length; t++) {
        logs += Math.log(said[t][sentence[t]]);
      }
      words += sentence.length;
      int verb = AgreementGrammar.verb(sentence);
      int distance = verb - AgreementGrammar.subject(sentence);
      int number = AgreementGrammar.number(sentence[verb]).orElseThrow();
      double is = AgreementGrammar.ofNumber(said[verb], number);
      asked[distance]++;
      right[distance] += is > AgreementGrammar.ofNumber(said[verb], 1 - number) ? 1 : 0;
    }

    /** exp of the mean of -log p, over all words. */
    double perplexity() {
      return Math.exp(-logs / words);
    }

    /** Share of sentences with the right number preferred, by distance from 0. */
    double[] agreement() {
      double[] shares = new double[asked.length];
      Arrays.setAll(shares, d -> asked[d] == 0 ? Double.NaN : (double) right[d] / asked[d]);
      return shares;
    }
  }
}
