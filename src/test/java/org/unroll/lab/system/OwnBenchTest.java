package org.unroll.lab.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.lab.system.own.OwnBench;
import org.unroll.lab.system.own.OwnLook;
import org.unroll.lab.system.own.OwnMaker;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnProgress.Stage;
import org.unroll.lab.system.own.OwnReading;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.lab.system.own.OwnVerdict;
import org.unroll.task.data.DataProblem;

/** T10: labelled texts of a person's own in the window, and the sample for who has none. */
class OwnBenchTest {

  private static final OwnSettings SAMPLE = OwnSettings.OPENING;

  @TempDir private Path folder;

  private final OwnMaker maker = new OwnMaker();

  @Test
  void learnsTheSampleAndPutsTheBestWeightsBack() {
    OwnBench bench = make(SAMPLE.withEpochs(14));
    finish(bench);
    OwnPicture picture = bench.picture();
    assertThat(picture.isFinished()).isTrue();
    assertThat(picture.guessing()).isBetween(0.15, 0.35);
    assertThat(picture.best().orElseThrow().heldBack().metric()).isGreaterThan(0.9);
    assertThat(picture.heldBack().size()).isEqualTo(14);
    assertThat(Arrays.stream(picture.heldBack().y()).max().orElseThrow())
        .isEqualTo(picture.best().get().heldBack().metric());
    assertThat(bench.updates()).isEqualTo(bench.planned());
  }

  /** Stopping leaves out updates, not the check: what is kept was measured on all held-back texts. */
  @Test
  void stoppingEndsTheEpochWithItsCheck() {
    OwnBench bench = make(SAMPLE.withEpochs(14));
    update(bench, 5);
    assertThat(bench.picture().progress().stage()).isEqualTo(Stage.LEARNING);
    assertThat(bench.adjust(SAMPLE.withEpochs(14).withStopped(true))).isTrue();
    assertThat(bench.picture().progress().stage()).isEqualTo(Stage.CHECKING);
    finish(bench);
    OwnPicture picture = bench.picture();
    assertThat(picture.isFinished()).isTrue();
    assertThat(picture.training().size()).isEqualTo(5);
    assertThat(picture.heldBack().size()).isEqualTo(1);
    assertThat(bench.adjust(SAMPLE.withEpochs(14))).as("training again begins anew").isFalse();
  }

  @Test
  void looksChangeNoWeight() {
    OwnBench plain = make(SAMPLE.withEpochs(2));
    OwnBench looked = make(SAMPLE.withEpochs(2));
    finish(plain);
    while (looked.updates() < looked.planned()) {
      looked.update();
      OwnLook look = new OwnLook((int) looked.updates() % 7, looked.updates() % 2 == 0, 1);
      assertThat(looked.adjust(SAMPLE.withEpochs(2).withLook(look))).isTrue();
      looked.picture(true);
    }
    assertThat(looked.picture().training().y()).isEqualTo(plain.picture().training().y());
    assertThat(looked.picture().heldBack().y()).isEqualTo(plain.picture().heldBack().y());
  }

  @Test
  void mistakesAreTextsThatAreWrong() {
    OwnBench bench = make(SAMPLE.withEpochs(1));
    finish(bench);
    bench.adjust(SAMPLE.withEpochs(1).withLook(new OwnLook(1, true, 0)));
    OwnPicture wrong = bench.picture();
    assertThat(wrong.shown()).isNotEmpty().noneMatch(OwnVerdict::isRight);
    double share = 1 - wrong.best().orElseThrow().heldBack().metric();
    int mistakes = (int) Math.rint(share * wrong.facts().heldBack());
    assertThat(wrong.pages()).isEqualTo((mistakes + 7) / 8);
  }

  /** The last word of a text that is shown whole leaves what the network says of the whole text. */
  @Test
  void readingEndsWithTheVerdict() {
    OwnBench bench = make(SAMPLE.withEpochs(3));
    finish(bench);
    OwnPicture picture = bench.picture();
    OwnReading reading = picture.reading().orElseThrow();
    OwnVerdict verdict = picture.shown().get(0);
    assertThat(reading.words()).isEqualTo(verdict.words()).hasSize(reading.length());
    double last = reading.likelihoods()[reading.length() - 1];
    assertThat(last).isCloseTo(verdict.probabilities()[verdict.answer()], within());
    double sum = reading.before();
    for (int word = 0; word < reading.length(); word++) {
      sum += reading.change(word);
    }
    assertThat(sum).isCloseTo(last, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-12);
  }

  @Test
  void readsTablesAndFoldersAndSaysHowFarItIs() throws IOException {
    Path table = folder.resolve("reviews.csv");
    List<String> rows = new ArrayList<>(List.of("text,label"));
    for (int n = 0; n < 20; n++) {
      rows.add((n % 2 == 0 ? "lovely film,pos" : "awful film,neg"));
    }
    Files.write(table, rows);
    List<Long> told = new ArrayList<>();
    OwnBench bench = maker.apply(SAMPLE.opening(Optional.of(table)), told::add);
    assertThat(told).hasSize(20).endsWith(20L);
    assertThat(bench.picture().facts().labels()).containsExactly("neg", "pos");
    assertThat(bench.picture().facts().training()).isEqualTo(16);
    assertThat(bench.picture().progress().stage()).isEqualTo(Stage.READY);

    told.clear();
    maker.apply(SAMPLE.opening(Optional.of(table)).withCell("lstm"), told::add);
    assertThat(told).as("read again for another cell").isEmpty();

    for (String label : List.of("pos", "neg")) {
      Path texts = Files.createDirectories(folder.resolve("films").resolve(label));
      Files.writeString(texts.resolve("1.txt"), label + " one");
      Files.writeString(texts.resolve("2.txt"), label + " two");
    }
    OwnBench folders = make(SAMPLE.opening(Optional.of(folder.resolve("films"))));
    assertThat(folders.picture().facts().heldBack()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsSaidAndReadingCanBeGivenUp() throws IOException {
    Path one = Files.writeString(folder.resolve("one.csv"), "text,label\na,x\nb,x\n");
    assertThatThrownBy(() -> make(SAMPLE.opening(Optional.of(one))))
        .isInstanceOf(DataProblem.class);
    Path two = Files.writeString(folder.resolve("two.csv"), "text,label\na,x\nb,y\na,x\nb,y\n");
    Making unwanted =
        done -> {
          throw new CancellationException();
        };
    assertThatThrownBy(() -> maker.apply(SAMPLE.opening(Optional.of(two)), unwanted))
        .isInstanceOf(CancellationException.class);
  }

  private OwnBench make(OwnSettings settings) {
    return maker.apply(settings, done -> {});
  }

  private static void update(OwnBench bench, int times) {
    for (int n = 0; n < times; n++) {
      bench.update();
    }
  }

  private static void finish(OwnBench bench) {
    while (bench.updates() < bench.planned()) {
      bench.update();
    }
  }
}
