package org.unroll.task.data;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.SentimentTask;
import org.unroll.task.Targets;

/**
 * Labelled texts for who has none at hand: sentences of {@link SentimentTask} in its five classes. Those
 * held back are never trained on, whatever the seed.
 */
public final class SampleTexts {

  private static final int TRAINING = 2000;
  private static final int HELD_BACK = 400;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 12;
  private static final int MOST_WORDS = 1000;

  private SampleTexts() {}

  /** Sentences drawn with a seed. */
  public static LabelledTexts read(long seed) {
    Randomness randomness = new Randomness(seed);
    Collected all = new Collected(LONGEST, texts -> {});
    draw(all, Part.TRAINING, TRAINING, randomness.of(Purpose.TRAINING));
    draw(all, Part.HELD_BACK, HELD_BACK, randomness.of(Purpose.HELD_BACK));
    return all.finish(Path.of("sample"), MOST_WORDS, seed);
  }

  private static void draw(TextSink sink, Part part, int count, RandomGenerator random) {
    SentimentTask task = new SentimentTask();
    for (int n = 0; n < count; n++) {
      int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
      Batch one =
          part == Part.TRAINING
              ? task.trainingBatch(length, 1, random)
              : task.heldBackBatch(length, 1, random);
      String text =
          IntStream.range(0, length)
              .mapToObj(t -> task.inputText(one, t, 0))
              .collect(Collectors.joining(" "));
      int verdict = ((Targets.Classes) one.targets()).ids()[0][0];
      sink.take((verdict + 1) + " " + task.outputText(verdict), text, part);
    }
  }
}
