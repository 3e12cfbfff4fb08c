package org.unroll.task.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.unroll.task.Randomness;

/**
 * Takes in labelled texts as numbers of words, numbered as they come; which of the words are kept is
 * known only when all are in and split.
 */
final class Collected implements TextSink {

  private static final int MOST_LABELS = 1000;

  /** One in five is held back where the source does not say. */
  private static final int ONE_IN = 5;

  private record Row(String label, int[] words, Part part) {}

  private final WordSplitter splitter;
  private final IntConsumer progress;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> labels = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param length words of a text that are kept: its first ones
   * @param progress told after every text how many there are so far
   */
  Collected(int length, IntConsumer progress) {
    this.splitter = new WordSplitter(length);
    this.progress = progress;
  }

  @Override
  public void take(String label, String text, Part part) {
    IntStream.Builder ids = IntStream.builder();
    splitter.split(text, word -> ids.add(number(word)));
    int[] found = ids.build().toArray();
    labels.merge(label, 1, Integer::sum);
    rows.add(new Row(label, found.length == 0 ? new int[] {number("")} : found, part));
    progress.accept(rows.size());
  }

  private int number(String word) {
    return numbers.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  /**
   * All of it, split in two, with the most frequent words of the training part.
   *
   * @param most words of the vocabulary, the unknown one not counted
   * @throws DataProblem if there is nothing to tell apart
   */
  LabelledTexts finish(Path source, int most, long seed) {
    requireClasses(source);
    Part[] parts = split(source, new Randomness(seed));
    int[] places = places(parts, most);
    String[] kept = new String[1 + (int) IntStream.of(places).filter(p -> p > 0).count()];
    kept[0] = LabelledTexts.UNKNOWN;
    for (int n = 0; n < places.length; n++) {
      kept[places[n]] = places[n] == 0 ? kept[0] : words.get(n);
    }
    return new LabelledTexts(
        List.of(kept),
        List.copyOf(labels.keySet()),
        examples(parts, Part.TRAINING, places),
        examples(parts, Part.HELD_BACK, places));
  }

  private void requireClasses(Path source) {
    if (rows.isEmpty()) {
      throw new DataProblem(DataProblem.Kind.NO_ROWS, source);
    }
    if (labels.size() == 1) {
      throw new DataProblem(DataProblem.Kind.ONE_CLASS, source, rows.get(0).label());
    }
    if (labels.size() > MOST_LABELS) {
      throw new DataProblem(DataProblem.Kind.MANY_CLASSES, source, labels.size(), MOST_LABELS);
    }
  }

  /** Of every label one text in five, at least one, drawn by the seed. */
  private Part[] split(Path source, Randomness randomness) {
    Part[] parts = rows.stream().map(Row::part).toArray(Part[]::new);
    RandomGenerator random = randomness.of(Randomness.Purpose.HELD_BACK);
    for (String label : labels.keySet()) {
      int[] open =
          IntStream.range(0, parts.length)
              .filter(n -> parts[n] == Part.OPEN && rows.get(n).label().equals(label))
              .toArray();
      if (open.length == 1) {
        throw new DataProblem(DataProblem.Kind.RARE, source, label);
      }
      Order.shuffle(open, random);
      for (int k = 0; k < open.length; k++) {
        boolean check = k < Math.max(1, open.length / ONE_IN);
        parts[open[k]] = check ? Part.HELD_BACK : Part.TRAINING;
      }
    }
    return parts;
  }

  /** The place of each word in the vocabulary; 0 for the rare ones. Equals go by first appearance. */
  private int[] places(Part[] parts, int most) {
    int[] counts = new int[words.size()];
    for (int n = 0; n < parts.length; n++) {
      if (parts[n] == Part.TRAINING) {
        for (int word : rows.get(n).words()) {
          counts[word]++;
        }
      }
    }
    int[] places = new int[counts.length];
    int[] ranked =
        IntStream.range(0, counts.length)
            .filter(word -> counts[word] > 0 && !words.get(word).isEmpty())
            .boxed()
            .sorted(Comparator.comparingInt((Integer word) -> -counts[word]))
            .mapToInt(word -> word)
            .limit(most)
            .toArray();
    for (int rank = 0; rank < ranked.length; rank++) {
      places[ranked[rank]] = rank + 1;
    }
    return places;
  }

  private LabelledTexts.Examples examples(Part[] parts, Part wanted, int[] places) {
    List<String> names = List.copyOf(labels.keySet());
    Map<String, Integer> classes = new HashMap<>();
    names.forEach(name -> classes.put(name, classes.size()));
    int[] chosen = IntStream.range(0, parts.length).filter(n -> parts[n] == wanted).toArray();
    int[][] texts = new int[chosen.length][];
    int[] answers = new int[chosen.length];
    for (int k = 0; k < chosen.length; k++) {
      Row row = rows.get(chosen[k]);
      texts[k] = IntStream.of(row.words()).map(word -> places[word]).toArray();
      answers[k] = classes.get(row.label());
    }
    return new LabelledTexts.Examples(texts, answers);
  }
}
