package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;

/** Small pictures and what is said of them. */
class CaptioningTaskTest {

  private static final int SIZE = 400;

  private final CaptioningTask task = new CaptioningTask();
  private final Batch training = task.trainingBatch(1, SIZE, new SplittableRandom(1));
  private final Batch heldBack = task.heldBackBatch(1, SIZE, new SplittableRandom(2));

  private String caption(Batch batch, int example) {
    int[][] ids = ((Targets.Classes) batch.targets()).ids();
    return IntStream.range(0, ids.length)
        .mapToObj(t -> task.outputText(ids[t][example]))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aCaptionSaysHowManyHowBrightWhatAndWhere() {
    for (int example = 0; example < SIZE; example++) {
      assertThat(caption(training, example))
          .matches(
              "(a (dim|bright) (ring|cross|bar|square) (top|bottom) (left|right)"
                  + "|two (dim|bright) (rings|crosses|bars|squares) (top|bottom|left|right) EOS"
                  + "|four (dim|bright) (rings|crosses|bars|squares) EOS EOS) EOS");
    }
  }

  @Test
  void aPictureShowsWhatItsCaptionSays() {
    double[] pixels = training.inputs()[0];
    for (int example = 0; example < SIZE; example++) {
      String caption = caption(training, example);
      double[] light = new double[4];
      double most = 0;
      for (int i = 0; i < 64; i++) {
        double pixel = pixels[example * 64 + i];
        assertThat(pixel).isBetween(0.0, 1.0);
        most = Math.max(most, pixel);
        light[i / 32 * 2 + i % 8 / 4] += pixel > 0.2 ? 1 : 0;
      }
      assertThat(most > 0.6).isEqualTo(caption.contains("bright"));
      List<Integer> lit = IntStream.range(0, 4).filter(q -> light[q] > 1).boxed().toList();
      assertThat(lit).isEqualTo(expected(caption));
    }
  }

  private static List<Integer> expected(String caption) {
    if (caption.startsWith("four")) {
      return List.of(0, 1, 2, 3);
    }
    return IntStream.range(0, 4)
        .filter(q -> !caption.contains("top") || q < 2)
        .filter(q -> !caption.contains("bottom") || q >= 2)
        .filter(q -> !caption.contains(" left") || q % 2 == 0)
        .filter(q -> !caption.contains(" right") || q % 2 == 1)
        .boxed()
        .toList();
  }

  @Test
  void heldBackScenesAreNewButTheirWordsAreNot() {
    Set<String> seen = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (int example = 0; example < SIZE; example++) {
      seen.add(caption(training, example));
      words.addAll(List.of(caption(training, example).split(" ")));
    }
    for (int example = 0; example < SIZE; example++) {
      assertThat(seen).doesNotContain(caption(heldBack, example));
      assertThat(words).contains(caption(heldBack, example).split(" "));
    }
  }

  @Test
  void theDecoderIsTaughtWithWhatItShouldHaveSaidTheStepBefore() {
    for (int example = 0; example < SIZE; example++) {
      int b = example;
      String taught =
          IntStream.range(0, 6)
              .mapToObj(t -> task.decoderText(training, t, b))
              .collect(Collectors.joining(" "));
      assertThat(taught + " EOS").isEqualTo("START " + caption(training, example));
    }
  }

  @Test
  void guessingTheNumberIsRightOnceInThree() {
    Baseline guess = task.baseline(1);
    assertThat(guess.loss()).isCloseTo(1.06, within(0.06));
    assertThat(guess.metric()).isBetween(0.4, 0.65);
  }

  @Test
  void onePictureIsOneStep() {
    assertThatThrownBy(() -> task.requireLength(3))
        .isInstanceOf(TaskProblem.class)
        .hasMessage("The task captioning reads one picture at once, so its length is 1, not 3.");
  }

  @Test
  void isLearntInAFewHundredUpdates() {
    Laboratory laboratory =
        new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
    Run run = new Run(laboratory, Experiment.of("captioning", List.of("gru"), 32, 1, 1));
    for (int update = 0; update < 300; update++) {
      run.update();
    }
    assertThat(run.heldBackScore(0).metric()).isGreaterThan(run.baseline().metric() + 0.2);
  }
}
