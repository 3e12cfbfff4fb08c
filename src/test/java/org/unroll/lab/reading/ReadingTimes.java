package org.unroll.lab.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Team;
import org.unroll.lab.Laboratory;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.LabelledTexts;
import org.unroll.task.data.TableColumns;

/** Measures the real job's sizes on synthetic reviews. To be run by hand: it takes a minute. */
final class ReadingTimes {

  private ReadingTimes() {}

  /** Arguments: number of reviews, number of threads. */
  public static void main(String[] arguments) throws IOException {
    int reviews = Integer.parseInt(arguments[0]);
    Path file = Files.createTempFile("reviews", ".csv");
    new SyntheticReviews(40_000, 60, 400, 1).table(file, reviews);
    long start = System.nanoTime();
    LabelledTexts texts = new LabelledTextReader(TableColumns.CUSTOMARY, 10_000, 200, 1).read(file);
    say(
        "read %d texts, %.1f MB, %d words: %.2f s",
        reviews, Files.size(file) / 1e6, texts.vocabulary(), since(start));
    Files.delete(file);
    Laboratory laboratory =
        new Laboratory(
            CellCatalogue.builtIn(),
            CellCatalogue.heads(),
            TaskCatalogue.builtIn(),
            new Team(Integer.parseInt(arguments[1])));
    ReadingRun run = new ReadingRun(texts, ReadingSettings.usual(1), laboratory);
    for (int epoch = 0; epoch < 3; epoch++) {
      long[] last = {System.nanoTime()};
      EpochScore score =
          run.epoch(
              (update, loss) -> {
                if (update % 50 == 0) {
                  say("  update %d, loss %.3f: %.1f ms each", update, loss, since(last[0]) / 0.05);
                  last[0] = System.nanoTime();
                }
              },
              () -> false);
      say(
          "epoch %d: %.1f s, loss %.3f, held back %.2f %%",
          score.epoch(), score.seconds(), score.trainingLoss(), 100 * score.heldBack().metric());
    }
    say("best: epoch %s, guessing %s", Optional.of(run.restoreBest()), run.baseline());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
