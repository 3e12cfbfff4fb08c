package org.unroll.lab.system.ngram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An n-gram language model that counts: a table from the last n - 1 words to how often each word came
 * after them. What was never seen is smoothed by interpolation with ever shorter contexts, down to all
 * V words being equally likely:
 *
 * <pre>
 * p(w | h) = (c(h w) + T(h) p(w | h')) / (c(h) + T(h))
 * </pre>
 *
 * <p>c counts, T(h) is the number of different words seen after h, h' is h without its first word, and
 * where h was never seen p(w | h) = p(w | h').
 *
 * <p>Source: Witten and Bell 1991, method C, in the interpolated form of Chen and Goodman 1998, section
 * 2.4.
 */
public final class NgramCounts {

  private final int n;
  private final int symbols;
  private final Map<List<Integer>, Map<Integer, Integer>> tables;

  /**
   * A model that has counted nothing.
   *
   * @param n at least 1; it looks at n - 1 words
   * @param symbols V
   */
  public NgramCounts(int n, int symbols) {
    this(n, symbols, new HashMap<>());
  }

  private NgramCounts(int n, int symbols, Map<List<Integer>, Map<Integer, Integer>> tables) {
    this.n = n;
    this.symbols = symbols;
    this.tables = tables;
  }

  /**
   * The same counts with a shorter window, or the same one. They are shared, not copied.
   *
   * @param shorter from 1 to n
   */
  public NgramCounts shorter(int shorter) {
    return new NgramCounts(shorter, symbols, tables);
  }

  /**
   * Counts every word of a text with each context that it has.
   *
   * @param text ids; its first word is only a context
   */
  public void count(int[] text) {
    for (int place = 1; place < text.length; place++) {
      for (int length = 0; length <= Math.min(n - 1, place); length++) {
        List<Integer> context = list(text, place - length, place);
        tables.computeIfAbsent(context, any -> new HashMap<>()).merge(text[place], 1, Integer::sum);
      }
    }
  }

  private static List<Integer> list(int[] text, int from, int to) {
    return Arrays.stream(text, from, to).boxed().toList();
  }

  /**
   * p of each word after a text.
   *
   * @param before ids of any number; the last n - 1 are looked at
   */
  public double[] next(int[] before) {
    double[] p = new double[symbols];
    Arrays.fill(p, 1.0 / symbols);
    for (int length = 0; length <= Math.min(n - 1, before.length); length++) {
      List<Integer> context = list(before, before.length - length, before.length);
      smooth(p, tables.getOrDefault(context, Map.of()));
    }
    return p;
  }

  /** From the probabilities of a shorter context to those of one whose table this is. */
  private static void smooth(double[] p, Map<Integer, Integer> table) {
    int seen = seen(table);
    int kinds = table.size();
    for (int word = 0; seen > 0 && word < p.length; word++) {
      p[word] = (table.getOrDefault(word, 0) + kinds * p[word]) / (seen + kinds);
    }
  }

  private static int seen(Map<Integer, Integer> table) {
    return table.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * p of every word at every place of a sentence, [place][word].
   *
   * @param sentence ids, without the full stop of the sentence before
   */
  double[][] read(int[] sentence) {
    int[] text = AgreementCorpus.withStop(sentence);
    double[][] places = new double[sentence.length][];
    Arrays.setAll(places, t -> next(Arrays.copyOf(text, t + 1)));
    return places;
  }

  /** p of a word after a text. */
  public double probability(int[] before, int word) {
    List<Order> orders = orders(before, word);
    return orders.get(orders.size() - 1).probability();
  }

  /** How p of a word comes about: a line for each context, from the empty one to the longest. */
  public List<Order> orders(int[] before, int word) {
    List<Order> orders = new ArrayList<>();
    double shorter = 1.0 / symbols;
    for (int length = 0; length <= Math.min(n - 1, before.length); length++) {
      List<Integer> context = list(before, before.length - length, before.length);
      Map<Integer, Integer> table = tables.getOrDefault(context, Map.of());
      int seen = seen(table);
      int together = table.getOrDefault(word, 0);
      int kinds = table.size();
      shorter = seen == 0 ? shorter : (together + kinds * shorter) / (seen + kinds);
      orders.add(new Order(context, together, seen, kinds, shorter));
    }
    return orders;
  }

  /** Number of different n-grams that were counted, which is that of cells of the table in use. */
  public long filled() {
    return tables.entrySet().stream()
        .filter(entry -> entry.getKey().size() == n - 1)
        .mapToLong(entry -> entry.getValue().size())
        .sum();
  }

  /** Number of cells that the table would have with a row for each context: V to the power of n. */
  public double cells() {
    return Math.pow(symbols, n);
  }

  /**
   * One line of the smoothing.
   *
   * @param context h, the last words
   * @param together c(h w)
   * @param seen c(h)
   * @param kinds T(h)
   * @param probability p(w | h), smoothed with the lines before
   */
  public record Order(
      List<Integer> context, int together, int seen, int kinds, double probability) {

    /** Copies the list. */
    public Order {
      context = List.copyOf(context);
    }
  }
}
