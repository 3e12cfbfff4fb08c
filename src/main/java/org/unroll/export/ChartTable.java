package org.unroll.export;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The numbers of a chart: one row per x, a column for each line, and two more where it has bars. */
final class ChartTable {

  private final ChartSpec spec;

  private ChartTable(ChartSpec spec) {
    this.spec = spec;
  }

  /** The table; title, name of the values and levels to compare with are its notes. */
  static FigureTable of(ChartSpec spec) {
    ChartTable table = new ChartTable(spec);
    Stream<String> names = spec.series().stream().flatMap(ChartTable::names);
    return new FigureTable(
        table.notes(),
        Stream.concat(Stream.of(spec.x().label()), names).toList(),
        table.positions().stream().map(table::row).toList());
  }

  private List<String> notes() {
    Stream<String> levels =
        spec.references().stream().map(l -> "reference: " + l.name() + " " + l.value());
    return Stream.concat(Stream.of("title: " + spec.title(), "values: " + spec.y().label()), levels)
        .toList();
  }

  private SortedSet<Double> positions() {
    SortedSet<Double> all = new TreeSet<>();
    for (Series series : spec.series()) {
      for (double x : series.x()) {
        all.add(x);
      }
    }
    return all;
  }

  private List<String> row(double x) {
    Stream<String> values = spec.series().stream().flatMap(series -> values(series, x));
    return Stream.concat(Stream.of(place(x)), values).toList();
  }

  private String place(double x) {
    return spec.x().hasNames() ? spec.x().names().get((int) x - 1) : Double.toString(x);
  }

  private static Stream<String> names(Series series) {
    return series.spread().isPresent()
        ? Stream.of(series.name(), series.name() + " lower", series.name() + " upper")
        : Stream.of(series.name());
  }

  private static Stream<String> values(Series series, double x) {
    Stream<double[]> columns =
        Stream.concat(Stream.of(series.y()), series.spread().stream().flatMap(ChartTable::columns));
    int index = Arrays.binarySearch(series.x(), x);
    return columns.map(column -> index < 0 ? "" : number(column[index]));
  }

  /** A spreadsheet would take NaN for a word, and draw it as 0. */
  private static String number(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  private static Stream<double[]> columns(Spread spread) {
    return Stream.of(spread.lower(), spread.upper());
  }
}
