package org.unroll.task.data;

import java.util.random.RandomGenerator;

/** Puts numbers into a random order. */
public final class Order {

  private Order() {}

  /** Every order is equally likely. Source: Durstenfeld 1964. */
  public static void shuffle(int[] numbers, RandomGenerator random) {
    for (int last = numbers.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int kept = numbers[last];
      numbers[last] = numbers[other];
      numbers[other] = kept;
    }
  }
}
