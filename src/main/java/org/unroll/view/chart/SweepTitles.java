package org.unroll.view.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unroll.export.ChartTexts;
import org.unroll.lab.Experiment;
import org.unroll.lab.sweep.Axis;
import org.unroll.lab.sweep.Cut;
import org.unroll.lab.sweep.Endings;
import org.unroll.lab.sweep.Point;
import org.unroll.lab.sweep.Quantity;
import org.unroll.lab.sweep.Setting;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The words of a sweep's chart, from the bundles. The same in the window and in files. */
public final class SweepTitles {

  private static final String ALL = "chart.sweep.";
  private static final String NONE = "0";

  private SweepTitles() {}

  /** The words in one language. */
  public static ChartTexts of(Texts texts, Sweep sweep) {
    String y = texts.get(ALL + sweep.shown().id());
    return new ChartTexts(
        title(texts, sweep),
        texts.get("chart.sweep.subtitle", y, task(texts, sweep), sweep.seeds().size()),
        texts.get(ALL + "x." + sweep.across().setting().id()),
        y,
        texts.get(
            sweep.shown() == Quantity.REACH ? "chart.sweep.reach.all" : "chart.losses.guessing"),
        "",
        texts.get("chart.sweep.zero"),
        value -> line(texts, sweep, value));
  }

  /** One or two sentences that say what the chart shows, to stand under it in a paper. */
  public static String caption(Texts texts, Sweep sweep) {
    Experiment base = sweep.base();
    long updates = sweep.procedure().updates();
    return texts.get(
        "chart.sweep.caption",
        title(texts, sweep),
        task(texts, sweep),
        base.hidden(),
        updates == 0
            ? texts.get("chart.sweep.untrained")
            : texts.get("chart.sweep.trained", Numbers.count(updates)),
        sweep.seeds().size());
  }

  /**
   * The same with what a reader has to know of these runs: in what they fall short of the published
   * settings, how many are missing, and how many diverged.
   */
  public static String caption(Texts texts, SweepResults results) {
    Endings endings = Endings.of(results);
    boolean partial = endings.open() > 0 && results.size() > 0;
    return Stream.of(
            caption(texts, results.sweep()),
            cuts(texts, results.sweep()),
            partial
                ? texts.get("chart.sweep.partial", results.size(), results.points().size())
                : "",
            endings.diverged() > 0 ? diverged(texts, results, endings.diverged()) : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String cuts(Texts texts, Sweep sweep) {
    String all =
        Cut.of(sweep).stream()
            .map(cut -> cut(texts, cut))
            .collect(Collectors.joining(texts.get("chart.sweep.cut.and")));
    return all.isEmpty() ? "" : texts.get("chart.sweep.cut", all);
  }

  private static String cut(Texts texts, Cut cut) {
    String key = "chart.sweep.cut." + cut.kind().name().toLowerCase(Locale.ROOT);
    return texts.get(key, Numbers.count(cut.here()), Numbers.count(cut.published()));
  }

  private static String diverged(Texts texts, SweepResults results, int runs) {
    boolean counts = results.sweep().shown() == Quantity.SUCCESS;
    return texts.get(counts ? "chart.sweep.diverged.counts" : "chart.sweep.diverged", runs);
  }

  private static String task(Texts texts, Sweep sweep) {
    return texts.get("task." + sweep.base().task() + ".title");
  }

  private static String title(Texts texts, Sweep sweep) {
    String key = ALL + sweep.id() + ".title";
    return texts.has(key) ? texts.get(key) : sweep.id();
  }

  /** What a line is called: its value with the name of the setting, or its cell. */
  private static String line(Texts texts, Sweep sweep, String value) {
    return value(texts, sweep.lines().map(Axis::setting).orElse(Setting.CELL), value);
  }

  /** A run's place in the chart, in words, such as {@code 50 steps, not clipped}. */
  public static String place(Texts texts, Sweep sweep, Point point) {
    Axis across = sweep.across();
    String there = value(texts, across.setting(), across.values().get(point.place()));
    return sweep
        .lines()
        .map(axis -> value(texts, axis.setting(), axis.values().get(point.line())))
        .map(line -> texts.get("chart.sweep.place", line, there))
        .orElse(there);
  }

  private static String value(Texts texts, Setting setting, String value) {
    if (setting == Setting.CELL) {
      return CellTitles.of(texts, value);
    }
    boolean off = setting == Setting.CLIPPING && value.equals(NONE);
    return off
        ? texts.get("chart.sweep.unclipped")
        : texts.get(ALL + "line." + setting.id(), value);
  }
}
