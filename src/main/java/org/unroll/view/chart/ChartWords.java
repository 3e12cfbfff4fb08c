package org.unroll.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unroll.export.ChartSpec;
import org.unroll.export.Series;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says in words what a chart shows, for screen readers and for the crosshair's bubble. */
final class ChartWords {

  private final Texts texts;

  ChartWords(Texts texts) {
    this.texts = texts;
  }

  /** The question, then where each line starts and ends, then the levels to compare with. */
  String describe(ChartSpec spec) {
    Stream<String> lines = spec.series().stream().map(series -> line(spec, series));
    Stream<String> levels =
        spec.references().stream()
            .map(level -> texts.get("chart.level", level.name(), Numbers.plain(level.value())));
    List<String> all = Stream.concat(lines, levels).toList();
    String said = all.isEmpty() ? texts.get("chart.empty") : joined(all);
    return texts.get("chart.describe", spec.title(), said);
  }

  /** What stands at the crosshair: the place, then the exact value of each line. */
  String describeAt(ChartSpec spec, double x) {
    List<String> values =
        spec.series().stream().filter(s -> s.size() > 0).map(s -> valueAt(s, x)).toList();
    return texts.get("chart.crosshair", place(spec, x), joined(values));
  }

  /** The place, such as {@code time step k: 20}. */
  String place(ChartSpec spec, double x) {
    return texts.get("chart.place", spec.x().label(), x(x));
  }

  /** Name and exact value of one line at the point nearest to x. */
  String valueAt(Series series, double x) {
    return texts.get("chart.level", series.name(), Numbers.plain(series.y()[series.nearest(x)]));
  }

  private String line(ChartSpec spec, Series series) {
    int last = series.size() - 1;
    if (last < 0) {
      return texts.get("chart.line.empty", series.name());
    }
    return texts.get(
        "chart.line",
        series.name(),
        Numbers.plain(series.y()[0]),
        place(spec, series.x()[0]),
        Numbers.plain(series.y()[last]),
        place(spec, series.x()[last]));
  }

  private static String x(double x) {
    return x == Math.rint(x) ? Numbers.count((long) x) : Numbers.plain(x);
  }

  private String joined(List<String> parts) {
    return String.join(texts.get("chart.separator"), new ArrayList<>(parts));
  }
}
