package org.unroll.lab.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.lab.gradient.GradientLab;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** Every entry that comes with the program opens and runs. */
class PreparedEntriesTest {

  private static final Entries ENTRIES = Entries.builtIn();

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  static Stream<Entry> onStage() {
    return ENTRIES.all().stream().filter(entry -> entry.opening() instanceof Opening.OnStage);
  }

  static Stream<Entry> inLab() {
    return ENTRIES.all().stream().filter(entry -> entry.opening() instanceof Opening.InLab);
  }

  /** Its cells learn, and the playback has the place that is to be shown. */
  @ParameterizedTest
  @MethodSource("onStage")
  void runsOnTheStage(Entry entry) {
    Opening.OnStage stage = (Opening.OnStage) entry.opening();
    Experiment experiment = stage.experiment();
    Run run = new Run(LABORATORY, experiment);
    run.update();
    Snapshot snapshot = run.snapshot(1, false);
    assertThat(snapshot.cells()).hasSize(experiment.cells().size());
    snapshot.cells().forEach(cell -> assertThat(cell.heldBackLoss()).isFinite());
    int places =
        snapshot.cells().get(0).trace().parts().stream().mapToInt(p -> p.trace().length()).sum();
    assertThat(stage.look().step()).isBetween(0, places);
    Sketch sketch = Sketch.of(LABORATORY, experiment);
    assertThat(sketch.rows()).hasSize(snapshot.cells().get(0).trace().parts().size());
    sketch.rows().forEach(PreparedEntriesTest::assertLive);
  }

  private static void assertLive(Sketch.Row row) {
    assertThat(Arrays.stream(row.states()).flatMapToDouble(Arrays::stream))
        .allMatch(Double::isFinite)
        .anyMatch(value -> value != 0);
  }

  @ParameterizedTest
  @MethodSource("inLab")
  void isAnsweredByTheGradientLab(Entry entry) {
    Opening.InLab lab = (Opening.InLab) entry.opening();
    var question = lab.settings().question(lab.experiment(), false, Optional.empty());
    GradientPicture answer = new GradientLab(LABORATORY).answer(question, lab.focus());
    assertThat(answer.variants()).hasSizeGreaterThan(1);
    assertThat(answer.layers()).isEqualTo(lab.settings().layers());
    assertThat(answer.focus()).as("all that is to be looked at is there").isEqualTo(lab.focus());
  }

  @Test
  void showsWhatTheLecturesTeach() {
    Set<String> covered = new TreeSet<>();
    ENTRIES.all().forEach(entry -> covered.addAll(entry.covers()));
    Stream<String> systems = IntStream.rangeClosed(6, 19).mapToObj(n -> "S" + n);
    Stream<String> tasks = IntStream.rangeClosed(1, 9).mapToObj(n -> "T" + n);
    assertThat(covered).containsAll(Stream.concat(systems, tasks).toList());
  }

  @Test
  void hasWordsInEveryLanguage() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      for (Entry entry : ENTRIES.all()) {
        assertThat(texts.has("start." + entry.id() + ".title")).as(entry.id()).isTrue();
        assertThat(texts.has("start." + entry.id() + ".text")).as(entry.id()).isTrue();
      }
      for (Group group : Group.values()) {
        assertThat(texts.has("start.group." + group.id() + ".text")).isTrue();
      }
    }
  }

  @Test
  void wordsBelongToAnEntry() {
    List<String> keys =
        Texts.of(Language.ENGLISH).keys().stream()
            .filter(key -> key.matches("start\\.(?!group\\.).+\\.title"))
            .map(key -> key.replaceAll("start\\.(.+)\\.title", "$1"))
            .toList();
    assertThat(keys).allMatch(id -> ENTRIES.find(id).isPresent());
  }

  @Test
  void everyMistakeLeadsToWhatShowsIt() {
    List<Entry> slips = ENTRIES.of(Group.SLIPS);
    assertThat(slips).hasSize(7);
    for (Entry entry : slips) {
      Slip slip = ((Opening.Correcting) entry.opening()).slip();
      assertThat(slip.see()).isNotEmpty().allMatch(id -> ENTRIES.find(id).isPresent());
      assertThat(slip.printed()).isNotEqualTo(slip.right());
    }
  }
}
