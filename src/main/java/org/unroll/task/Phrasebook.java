package org.unroll.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Short English sentences and what they are in Chinese, word by word, in the order of each language:
 *
 * <pre>  who  does  kind  what  place  time        we need new  cups here   today
 *   who  time  place does  kind   what        我们 今天 在这里 需要 新的 杯子   </pre>
 *
 * <p>Each word has one translation; what has to be learnt beside the words is that place and time move
 * before the verb.
 */
final class Phrasebook {

  /** Who, does, what. */
  static final int SHORTEST = 3;

  /** All six. */
  static final int LONGEST = 6;

  private static final int KIND = 2;
  private static final int WHAT = 3;

  /** Words of one kind in both languages. */
  private record Part(List<String> english, List<String> chinese) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(List.of("I", "you", "we", "they"), List.of("我", "你", "我们", "他们")),
          new Part(List.of("need", "sell", "wash", "draw"), List.of("需要", "卖", "洗", "画")),
          new Part(List.of("new", "old", "small"), List.of("新的", "旧的", "小的")),
          new Part(List.of("cups", "bags", "coats", "clocks"), List.of("杯子", "袋子", "外套", "钟")),
          new Part(List.of("here", "there", "outside"), List.of("在这里", "在那里", "在外面")),
          new Part(List.of("today", "tomorrow", "now"), List.of("今天", "明天", "现在")));

  /** The parts in the order of the Chinese sentence. */
  private static final int[] CHINESE_ORDER = {0, 5, 4, 1, KIND, WHAT};

  /** The parts that a sentence can do without. */
  private static final List<Integer> OPTIONAL = List.of(KIND, 4, 5);

  /** English words; the place of a word is its id. */
  List<String> english() {
    return words(PARTS.stream().map(Part::english));
  }

  /** Chinese words; the place of a word is its id. */
  List<String> chinese() {
    return words(PARTS.stream().map(Part::chinese));
  }

  private static List<String> words(Stream<List<String>> parts) {
    return parts.flatMap(List::stream).toList();
  }

  /**
   * A sentence of so many words with its translation.
   *
   * @param length {@link #SHORTEST} to {@link #LONGEST}
   */
  Drawn draw(int length, RandomGenerator random) {
    List<Integer> left = new ArrayList<>(OPTIONAL);
    while (left.size() > length - SHORTEST) {
      left.remove(random.nextInt(left.size()));
    }
    int[] chosen = new int[PARTS.size()];
    for (int part = 0; part < chosen.length; part++) {
      boolean said = !OPTIONAL.contains(part) || left.contains(part);
      chosen[part] = said ? first(part) + random.nextInt(PARTS.get(part).english().size()) : -1;
    }
    return new Drawn(said(chosen, new int[] {0, 1, KIND, WHAT, 4, 5}), said(chosen, CHINESE_ORDER));
  }

  /** The ids of the parts that are said, in some order. Both languages have equally many of each. */
  private static int[] said(int[] chosen, int[] order) {
    return Arrays.stream(order).map(part -> chosen[part]).filter(id -> id >= 0).toArray();
  }

  private static int first(int part) {
    return PARTS.subList(0, part).stream().mapToInt(p -> p.english().size()).sum();
  }
}
