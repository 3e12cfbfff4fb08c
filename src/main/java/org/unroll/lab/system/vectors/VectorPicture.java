package org.unroll.lab.system.vectors;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.lab.Curve;

/**
 * word2vec as it stands.
 *
 * @param settings what was chosen
 * @param corpus what is read
 * @param vectors a row for each word
 * @param places of the words in the plane, two numbers each
 * @param share of the vectors' spread that the plane shows, 0 to 1
 * @param losses expected loss over the corpus, by update
 * @param baseline the least loss for who knows only how frequent words are
 * @param least the least loss for any network on this corpus
 * @param asked a question about the word that is looked at
 */
public record VectorPicture(
    VectorSettings settings,
    WordCorpus corpus,
    double[][] vectors,
    double[][] places,
    double share,
    Curve losses,
    double baseline,
    double least,
    Asked asked) {

  /** The words whose vectors point in the most similar directions, the nearest first. */
  public List<Neighbour> neighbours(int word, int count) {
    return nearest(vectors[word], List.of(word), count);
  }

  /**
   * The words nearest to a - b + c, each of length 1, without these three. Source: Mikolov, Yih and
   * Zweig 2013.
   */
  public List<Neighbour> analogy(int a, int b, int c, int count) {
    double[] sum = new double[vectors[a].length];
    for (int d = 0; d < sum.length; d++) {
      sum[d] =
          vectors[a][d] / norm(vectors[a])
              - vectors[b][d] / norm(vectors[b])
              + vectors[c][d] / norm(vectors[c]);
    }
    return nearest(sum, List.of(a, b, c), count);
  }

  private List<Neighbour> nearest(double[] vector, List<Integer> without, int count) {
    return IntStream.range(0, vectors.length)
        .filter(word -> !without.contains(word))
        .mapToObj(word -> new Neighbour(word, cosine(vector, vectors[word])))
        .sorted(Comparator.comparingDouble(Neighbour::cosine).reversed())
        .limit(count)
        .toList();
  }

  private static double cosine(double[] one, double[] other) {
    double dot = 0;
    for (int d = 0; d < one.length; d++) {
      dot += one[d] * other[d];
    }
    return dot / (norm(one) * norm(other));
  }

  private static double norm(double[] vector) {
    double squares = 0;
    for (double number : vector) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }

  /** A word by its number. */
  public String word(int number) {
    return corpus.words().get(number);
  }

  /** The newest loss. */
  public double loss() {
    return losses.y()[losses.size() - 1];
  }
}
