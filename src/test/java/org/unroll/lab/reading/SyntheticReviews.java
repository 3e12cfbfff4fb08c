package org.unroll.lab.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.SentimentTask;
import org.unroll.task.Targets;

/**
 * Reviews as long as real ones: one sentence of the grammar of {@link SentimentTask} that says what is
 * thought of a film, among words that say nothing and are as unequally frequent as in a language (Zipf).
 */
final class SyntheticReviews {

  private static final int SENTENCE = 8;

  private final SentimentTask grammar = new SentimentTask();
  private final RandomGenerator random;
  private final int fillers;
  private final int shortest;
  private final int longest;

  /**
   * A generator.
   *
   * @param fillers words that say nothing
   * @param shortest words of a review
   * @param longest words of a review
   */
  SyntheticReviews(int fillers, int shortest, int longest, long seed) {
    this.fillers = fillers;
    this.shortest = shortest;
    this.longest = longest;
    this.random = new Randomness(seed).of(Purpose.TRAINING);
  }

  /** Writes so many reviews into a table with columns text and label. */
  Path table(Path file, int reviews) throws IOException {
    List<String> rows = new ArrayList<>(List.of("text,label"));
    for (int n = 0; n < reviews; n++) {
      rows.add(row());
    }
    return Files.write(file, rows);
  }

  private String row() {
    while (true) {
      Batch sentence = grammar.trainingBatch(SENTENCE, 1, random);
      int verdict = ((Targets.Classes) sentence.targets()).ids()[0][0];
      if (verdict != 2) {
        return review(sentence) + "," + (verdict < 2 ? "neg" : "pos");
      }
    }
  }

  private String review(Batch sentence) {
    int length = shortest + random.nextInt(longest - shortest + 1);
    int before = random.nextInt(Math.max(1, Math.min(length, 200) - SENTENCE + 1));
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < before; n++) {
      text.append(filler()).append(' ');
    }
    for (int t = 0; t < SENTENCE; t++) {
      text.append(grammar.inputText(sentence, t, 0)).append(' ');
    }
    for (int n = before + SENTENCE; n < length; n++) {
      text.append(filler()).append(' ');
    }
    return text.toString().strip();
  }

  /** Word k is about 1/k as frequent as the first. */
  private String filler() {
    return "w" + (int) Math.pow(fillers, random.nextDouble());
  }
}
