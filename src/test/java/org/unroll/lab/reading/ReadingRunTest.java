package org.unroll.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Team;
import org.unroll.lab.Laboratory;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.LabelledTexts;
import org.unroll.task.data.LabelledTexts.Examples;
import org.unroll.task.data.TableColumns;

/** A network that learns labelled texts. */
class ReadingRunTest {

  @TempDir private Path folder;

  @Test
  void learnsReviewsOfDifferentLengths() throws IOException {
    ReadingRun run = run(texts(), settings(0.01, 0.05), 2);
    for (int epoch = 0; epoch < 12; epoch++) {
      run.epoch((update, loss) -> {}, () -> false);
    }
    EpochScore best = run.restoreBest();
    assertThat(best.heldBack().metric()).isGreaterThan(0.95);
    assertThat(run.baseline().metric()).isBetween(0.4, 0.7);
    assertThat(run.heldBackScore()).isEqualTo(best.heldBack());
  }

  @Test
  void equalSeedsGiveEqualBitsWhateverTheNumberOfThreads() throws IOException {
    LabelledTexts texts = texts();
    ReadingRun first = run(texts, settings(0.01, 0.1), 1);
    ReadingRun second = run(texts, settings(0.01, 0.1), 2);
    first.epoch((update, loss) -> {}, () -> false);
    second.epoch((update, loss) -> {}, () -> false);
    assertThat(second.losses()).isEqualTo(first.losses());
    assertThat(second.heldBackScore()).isEqualTo(first.heldBackScore());
    ReadingRun plain = run(texts, settings(0.01, 0), 1);
    plain.epoch((update, loss) -> {}, () -> false);
    assertThat(plain.losses()).isNotEqualTo(first.losses());
  }

  @Test
  void stoppedRunKeepsTheBestWeights() throws IOException {
    ReadingRun run = run(texts(), settings(0.01, 0), 1);
    int[] updates = {0};
    run.epoch((update, loss) -> updates[0] = update, () -> updates[0] == 3);
    assertThat(run.losses()).hasSize(3);
    double[] kept = run.weights().get("l0.W_z").value().data.clone();
    double accuracy = run.epochs().get(0).heldBack().metric();

    run.weights().all().forEach(weight -> java.util.Arrays.fill(weight.value().data, 0));
    assertThat(run.restoreBest().heldBack().metric()).isEqualTo(accuracy);
    assertThat(run.weights().get("l0.W_z").value().data).isEqualTo(kept);
  }

  @Test
  void incompleteLastBatchCountsEveryTextOnce() {
    Examples some = new Examples(new int[][] {{1}, {2, 1}, {1, 1, 1}}, new int[] {0, 1, 0});
    Examples check = new Examples(new int[][] {{1}, {2}, {1, 2}, {2, 2}}, new int[] {1, 1, 1, 1});
    LabelledTexts texts =
        new LabelledTexts(List.of("<unknown>", "a", "b"), List.of("x", "y"), some, check);
    ReadingRun run = run(texts, settings(0.01, 0), 1);
    double accuracy = run.heldBackScore().metric() * 4;
    assertThat(accuracy).isEqualTo(Math.rint(accuracy)).isBetween(0.0, 4.0);
    assertThat(run.baseline().metric()).isZero();
    assertThat(run.baseline().loss()).isEqualTo(Math.log(3));
    assertThat(run.updatesPerEpoch()).isEqualTo(1);
  }

  @Test
  void batchesOfAnEpochHoldEveryTextOnceAndSimilarLengths() {
    int[][] words =
        IntStream.range(0, 64).mapToObj(n -> new int[1 + n * 7 % 64]).toArray(int[][]::new);
    Examples texts = new Examples(words, new int[64]);
    int[][] plan = EpochPlan.shuffled(texts, 8, new java.util.SplittableRandom(1));
    assertThat(java.util.Arrays.stream(plan).flatMapToInt(IntStream::of).sorted().toArray())
        .isEqualTo(IntStream.range(0, 64).toArray());
    for (int[] batch : plan) {
      int[] lengths = IntStream.of(batch).map(n -> words[n].length).sorted().toArray();
      assertThat(lengths[7] - lengths[0]).isEqualTo(7);
    }
  }

  private LabelledTexts texts() throws IOException {
    Path file = new SyntheticReviews(50, 8, 16, 3).table(folder.resolve("reviews.csv"), 1200);
    return new LabelledTextReader(TableColumns.CUSTOMARY, 200, 20, 1).read(file);
  }

  private static ReadingSettings settings(double rate, double dropout) {
    ReadingSettings usual = ReadingSettings.usual(5);
    return new ReadingSettings(
        usual.cell(),
        16,
        16,
        usual.learning().withBatchSize(32).withOptimizer("adam", rate),
        1,
        dropout,
        5);
  }

  private static ReadingRun run(LabelledTexts texts, ReadingSettings settings, int threads) {
    Laboratory laboratory =
        new Laboratory(
            CellCatalogue.builtIn(),
            CellCatalogue.heads(),
            TaskCatalogue.builtIn(),
            new Team(threads));
    return new ReadingRun(texts, settings, laboratory);
  }
}
