package org.unroll.lab.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.unroll.task.data.LabelledTexts.Examples;
import org.unroll.task.data.Order;

/**
 * Which texts make up which batch. Texts are shuffled; within every pool of some batches they are then
 * sorted by length, so that a batch holds texts of similar length and little is computed in vain; and
 * the batches are shuffled again. What is left of the texts waits for another epoch.
 */
final class EpochPlan {

  private static final int BATCHES_OF_A_POOL = 50;

  private EpochPlan() {}

  /** The batches of one epoch in training: places of texts. */
  static int[][] shuffled(Examples texts, int batch, RandomGenerator random) {
    int[] order = IntStream.range(0, texts.size()).toArray();
    Order.shuffle(order, random);
    int count = texts.size() / batch;
    int[] batches = IntStream.range(0, count).toArray();
    Order.shuffle(batches, random);
    for (int from = 0; from < count; from += BATCHES_OF_A_POOL) {
      sort(texts, order, from * batch, Math.min(count, from + BATCHES_OF_A_POOL) * batch);
    }
    return IntStream.of(batches).mapToObj(n -> cut(order, n, batch)).toArray(int[][]::new);
  }

  /** All texts in batches, the last one smaller. */
  static int[][] byLength(Examples texts, int batch) {
    int[] order = IntStream.range(0, texts.size()).toArray();
    sort(texts, order, 0, order.length);
    int count = (texts.size() + batch - 1) / batch;
    return IntStream.range(0, count).mapToObj(n -> cut(order, n, batch)).toArray(int[][]::new);
  }

  private static void sort(Examples texts, int[] order, int from, int to) {
    int[] sorted =
        Arrays.stream(order, from, to)
            .boxed()
            .sorted(Comparator.comparingInt((Integer text) -> texts.texts()[text].length))
            .mapToInt(text -> text)
            .toArray();
    System.arraycopy(sorted, 0, order, from, sorted.length);
  }

  private static int[] cut(int[] order, int n, int batch) {
    return Arrays.copyOfRange(order, n * batch, Math.min(order.length, (n + 1) * batch));
  }
}
