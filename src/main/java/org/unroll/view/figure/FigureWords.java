package org.unroll.view.figure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unroll.lab.Experiment;
import org.unroll.lab.sweep.Endings;
import org.unroll.lab.sweep.Procedure;
import org.unroll.lab.sweep.Success;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepStatus;
import org.unroll.lab.sweep.UnderWay;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.chart.SweepTitles;

/** Says how far a sweep is and what is done in it. */
final class FigureWords {

  private static final int MOST_LINES = 4;
  private static final long KILOBYTE = 1000;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private final Texts texts;

  FigureWords(Texts texts) {
    this.texts = texts;
  }

  /** Runs done of all, what happens, and the time left. */
  String progress(SweepStatus status) {
    String runs = texts.get("figure.runs", status.finished(), status.total());
    String activity =
        texts.get("figure.activity." + status.activity().name().toLowerCase(Locale.ROOT));
    boolean toldInTheChart =
        status.activity() == SweepStatus.Activity.IDLE && status.finished() == 0;
    String left =
        status.secondsLeft().isPresent() && !toldInTheChart
            ? texts.get("figure.left", time(status.secondsLeft().getAsLong()))
            : "";
    return Stream.of(runs, activity, left)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** What stands in a chart that has no point yet: what to press, and what will come of it when. */
  String before(SweepStatus status) {
    if (status.activity() != SweepStatus.Activity.IDLE) {
      return texts.get("figure.before.first");
    }
    boolean begun = !status.underWay().isEmpty();
    String press = texts.get(begun ? "figure.goOn" : "figure.start");
    return texts.get("figure.before", press, status.total(), time(status));
  }

  /** Runs that end once they have solved their task make it less than that. */
  private String time(SweepStatus status) {
    OptionalLong seconds = status.secondsLeft();
    if (seconds.isEmpty()) {
      return texts.get("figure.before.soon");
    }
    Procedure procedure = status.results().sweep().procedure();
    boolean atMost = procedure.stopping() && procedure.updates() > 0;
    return texts.get(
        atMost ? "figure.before.time.most" : "figure.before.time", time(seconds.getAsLong()));
  }

  /** Runs of other settings that lie on the disk, or nothing. */
  String besides(SweepStatus status) {
    return status
        .besides()
        .filter(rest -> rest.runs() > 0)
        .map(rest -> texts.get("figure.besides", rest.runs(), kilobytes(rest.bytes())))
        .orElse("");
  }

  private static String kilobytes(long bytes) {
    return Numbers.count((bytes + KILOBYTE - 1) / KILOBYTE);
  }

  /** How finished runs ended, where not all ended alike. */
  private String endings(SweepResults results) {
    Endings endings = Endings.of(results);
    return endings.early() == 0 ? "" : " " + texts.get("figure.early", endings.early());
  }

  /**
   * How far the runs are that have begun, one line each; the first few of many. Where nothing is
   * computed, it says first that they will go on.
   */
  String underWay(SweepStatus status) {
    List<UnderWay> runs = status.underWay();
    Sweep sweep = status.results().sweep();
    Stream<String> head =
        status.activity() == SweepStatus.Activity.IDLE && !runs.isEmpty()
            ? Stream.of(texts.get("figure.underWay.stopped"))
            : Stream.empty();
    Stream<String> lines = runs.stream().limit(MOST_LINES).map(run -> underWay(sweep, run));
    Stream<String> more =
        runs.size() > MOST_LINES
            ? Stream.of(texts.get("figure.underWay.more", runs.size() - MOST_LINES))
            : Stream.empty();
    return Stream.of(head, lines, more).flatMap(part -> part).collect(Collectors.joining("\n"));
  }

  private String underWay(Sweep sweep, UnderWay run) {
    return texts.get(
        "figure.underWay.run",
        SweepTitles.place(texts, sweep, run.point()),
        run.point().experiment().seed(),
        Numbers.count(run.updates()),
        Numbers.count(run.most()));
  }

  /** What is run, and how it ended so far, in one paragraph. */
  String settings(SweepResults results) {
    Sweep sweep = results.sweep();
    Experiment base = sweep.base();
    Procedure procedure = sweep.procedure();
    String learning =
        procedure.updates() == 0
            ? texts.get("figure.untrained")
            : texts.get(
                "figure.trained",
                Numbers.count(procedure.updates()),
                texts.get("optimizer." + base.learning().optimizer()),
                Numbers.plain(base.learning().learningRate()),
                base.learning().batchSize());
    return texts.get(
        "figure.settings",
        texts.get("task." + base.task() + ".title"),
        base.length(),
        base.hidden(),
        learning,
        success(sweep) + endings(results));
  }

  private String success(Sweep sweep) {
    Success success = sweep.procedure().success();
    if (sweep.procedure().updates() == 0) {
      return "";
    }
    return texts.get(
        success.kind() == Success.Kind.METRIC ? "figure.solved" : "figure.solved.guessing",
        Numbers.percent(success.threshold()),
        Numbers.count(sweep.procedure().examples()));
  }

  private String time(long seconds) {
    if (seconds >= 2 * HOUR) {
      return texts.get("figure.time.hours", Math.round((double) seconds / HOUR));
    }
    return seconds >= 2 * MINUTE
        ? texts.get("figure.time.minutes", Math.round((double) seconds / MINUTE))
        : texts.get("figure.time.seconds", seconds);
  }
}
