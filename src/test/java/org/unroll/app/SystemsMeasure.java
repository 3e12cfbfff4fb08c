package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Inquiry;
import org.unroll.lab.prepared.Opening;
import org.unroll.lab.prepared.Question;
import org.unroll.lab.system.Bench;
import org.unroll.lab.system.bag.BagBench;
import org.unroll.lab.system.bag.BagSettings;
import org.unroll.lab.system.deep.DeepBench;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepSettings;
import org.unroll.lab.system.lookup.LookupBench;
import org.unroll.lab.system.lookup.LookupSettings;
import org.unroll.lab.system.ngram.NgramBench;
import org.unroll.lab.system.ngram.NgramSettings;
import org.unroll.lab.system.own.OwnBench;
import org.unroll.lab.system.own.OwnMaker;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.lab.system.vectors.VectorBench;
import org.unroll.lab.system.vectors.VectorSettings;
import org.unroll.lab.system.window.WindowBench;
import org.unroll.lab.system.window.WindowSettings;
import org.unroll.task.TaskCatalogue;

/** Runs what a card of the start screen opens, and says what came out. */
final class SystemsMeasure {

  /** What came out, in the words of the table. */
  record Result(String how, String guessing, String reached, String seconds) {}

  private final Laboratory laboratory =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private final Map<String, Supplier<Result>> pages =
      Map.of(
          "words",
          () -> page(new LookupBench(LookupSettings.OPENING), WordMeasure::lookup),
          "bags",
          () -> page(new BagBench(BagSettings.OPENING), WordMeasure::bags),
          "word2vec",
          () -> page(new VectorBench(VectorSettings.OPENING), WordMeasure::vectors),
          "ngrams",
          () -> page(new NgramBench(NgramSettings.OPENING), WindowMeasure::ngrams),
          "windows",
          () -> page(new WindowBench(WindowSettings.OPENING), WindowMeasure::windows),
          "backprop",
          this::deep,
          "own-texts",
          this::own);

  /**
   * Runs an entry.
   *
   * @param updates of an experiment's weights
   */
  Result of(Entry entry, int updates) {
    if (entry.opening() instanceof Opening.OnStage stage) {
      return experiment(stage.experiment(), updates);
    }
    if (entry.opening() instanceof Opening.Asking asking) {
      return question(asking.question());
    }
    if (entry.opening() instanceof Opening.OfSystems systems) {
      return pages.get(systems.page()).get();
    }
    throw new IllegalArgumentException("nothing to measure in " + entry.id());
  }

  private Result experiment(Experiment whole, int updates) {
    String cell = whole.cells().get(0);
    Run run = new Run(laboratory, whole.withCells(List.of(cell)));
    long start = System.nanoTime();
    for (int n = 0; n < updates; n++) {
      run.update();
    }
    double seconds = since(start);
    String metric = run.task().metric().name();
    return new Result(
        "%s, %d updates, %s".formatted(cell, updates, words(metric)),
        number(run.baseline().metric()),
        number(run.heldBackScore(0).metric()),
        seconds(seconds));
  }

  private static String words(String metric) {
    return metric.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private Result question(Question question) {
    long start = System.nanoTime();
    Findings findings = new Inquiry(laboratory, question).run();
    List<String> arms = new ArrayList<>();
    for (int arm = 0; arm < question.arms().size(); arm++) {
      double centre = findings.result(arm).centre();
      arms.add(question.arms().get(arm).name() + " " + number(centre));
    }
    return new Result(
        "%d networks, %s"
            .formatted(question.arms().size() * question.seeds(), question.measure().id()),
        findings.guessing().map(SystemsMeasure::number).orElse("none"),
        String.join("; ", arms),
        seconds(since(start)));
  }

  private Result deep() {
    DeepBench bench = new DeepBench(DeepSettings.OPENING);
    double seconds = finish(bench);
    List<String> arms = new ArrayList<>();
    for (DeepKind kind : DeepKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      arms.add(name + " " + number(bench.picture().lane(kind).accuracy()));
    }
    return new Result(
        "%d updates, accuracy".formatted(bench.planned()),
        number(0.5),
        String.join("; ", arms),
        seconds(seconds));
  }

  /** Says of the picture of a page, after so many updates and seconds, what came out. */
  private interface Verdict<P> {
    Result of(P picture, long updates, String seconds);
  }

  private static <P> Result page(Bench<?, P> bench, Verdict<P> verdict) {
    double seconds = finish(bench);
    return verdict.of(bench.picture(), bench.planned(), seconds(seconds));
  }

  private Result own() {
    OwnBench bench = new OwnMaker().apply(OwnSettings.OPENING, made -> {});
    double seconds = finish(bench);
    OwnPicture picture = bench.picture();
    return new Result(
        "%s, the sample, accuracy".formatted(picture.settings().cell()),
        number(picture.guessing()),
        number(picture.best().orElseThrow().heldBack().metric()),
        seconds(seconds));
  }

  private static double finish(Bench<?, ?> bench) {
    long start = System.nanoTime();
    while (bench.updates() < bench.planned()) {
      bench.update();
    }
    return since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  /** Three digits that count. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
