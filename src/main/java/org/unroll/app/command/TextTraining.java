package org.unroll.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.unroll.lab.reading.EpochScore;
import org.unroll.lab.reading.ReadingRun;
import org.unroll.lab.reading.ReadingSettings;
import org.unroll.task.Baseline;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.LabelledTexts;

/** Learns to tell labelled texts apart; Ctrl-C ends it with what is learnt so far. */
final class TextTraining {

  private static final int MOST_LABELS_SHOWN = 6;

  private final Surroundings around;
  private final Path data;
  private final int epochs;
  private final AtomicBoolean stopped = new AtomicBoolean();

  TextTraining(Surroundings around, Path data, int epochs) {
    this.around = around;
    this.data = data;
    this.epochs = epochs;
  }

  /** Reads, trains, and writes the results into a folder. */
  void run(LabelledTextReader reader, ReadingSettings settings, Path folder) {
    LabelledTexts texts = reader.read(data);
    describe(texts);
    ReadingRun run = new ReadingRun(texts, settings, around.laboratory());
    CountDownLatch written = new CountDownLatch(1);
    Thread farewell = new Thread(() -> stop(written), "unroll-farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      double seconds = train(run);
      TextResult result = new TextResult(data, reader, settings, texts, run, epochs, seconds);
      List<Path> files = TextResultFiles.write(folder, result, around.version());
      report(run);
      files.forEach(file -> around.out().println("Wrote " + file));
      around.out().flush();
    } finally {
      written.countDown();
      leave(farewell);
    }
  }

  /** Asks for the end and waits for it: the process may not go before the results are written. */
  private void stop(CountDownLatch written) {
    stopped.set(true);
    try {
      written.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void leave(Thread farewell) {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException ending) {
      // The process is being ended: the farewell is under way.
    }
  }

  private double train(ReadingRun run) {
    long start = System.nanoTime();
    long total = (long) epochs * run.updatesPerEpoch();
    Progress progress = around.progress();
    for (int epoch = 0; epoch < epochs && !stopped.get(); epoch++) {
      EpochScore score =
          run.epoch(
              (update, loss) ->
                  progress.at(update, total, String.format(Locale.ROOT, "loss %.4g", loss)),
              stopped::get);
      say(score);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void describe(LabelledTexts texts) {
    List<String> labels = texts.labels();
    String names = String.join(", ", labels.subList(0, Math.min(MOST_LABELS_SHOWN, labels.size())));
    around
        .out()
        .printf(
            Locale.ROOT,
            "%d texts to learn from, %d held back; %d labels (%s%s); %d words.%n",
            texts.training().size(),
            texts.heldBack().size(),
            labels.size(),
            names,
            labels.size() > MOST_LABELS_SHOWN ? ", ..." : "",
            texts.vocabulary());
    around.out().flush();
  }

  private void say(EpochScore score) {
    PrintWriter out = around.out();
    out.printf(
        Locale.ROOT,
        "%sEpoch %d: training loss %.4g, held back: loss %.4g, accuracy %.2f %% (%.1f s).%n",
        around.terminal() ? "\r" : "",
        score.epoch(),
        score.trainingLoss(),
        score.heldBack().loss(),
        100 * score.heldBack().metric(),
        score.seconds());
    out.flush();
  }

  private void report(ReadingRun run) {
    EpochScore best = run.restoreBest();
    Baseline guessing = run.baseline();
    around
        .out()
        .printf(
            Locale.ROOT,
            "%sBest, epoch %d: held-back accuracy %.2f %% (guessing: %.2f %%).%n",
            stopped.get() ? "Stopped. " : "",
            best.epoch(),
            100 * best.heldBack().metric(),
            100 * guessing.metric());
  }
}
