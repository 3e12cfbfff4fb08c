package org.unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers behind a chart as RFC 4180, in UTF-8: first lines that begin with {@code #} and hold
 * title, provenance and reference lines, then a row of names, then one row per x. Every number has
 * all its digits ({@link Double#toString(double)}); a cell is empty where a line has no point.
 */
final class CsvWriter implements ChartWriter {

  private static final String END = "\r\n";

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public void write(ChartSpec spec, Provenance provenance, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    comments(spec, provenance).forEach(line -> text.append("# ").append(line).append(END));
    row(
        text,
        Stream.concat(
            Stream.of(spec.x().label()), spec.series().stream().flatMap(CsvWriter::names)));
    for (double x : positions(spec)) {
      row(text, Stream.concat(Stream.of(place(spec, x)), values(spec, x)));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> comments(ChartSpec spec, Provenance provenance) {
    Stream<String> head =
        Stream.of("title: " + spec.title(), "values: " + spec.y().label()).map(CsvWriter::oneLine);
    Stream<String> levels =
        spec.references().stream().map(l -> oneLine("reference: " + l.name() + " " + l.value()));
    return Stream.of(head, provenance.lines().stream(), levels).flatMap(s -> s);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  private static SortedSet<Double> positions(ChartSpec spec) {
    SortedSet<Double> all = new TreeSet<>();
    for (Series series : spec.series()) {
      for (double x : series.x()) {
        all.add(x);
      }
    }
    return all;
  }

  private static Stream<String> values(ChartSpec spec, double x) {
    return spec.series().stream().flatMap(series -> values(series, x));
  }

  /** A column for the line, and two for its bars if it has some. */
  private static Stream<String> names(Series series) {
    return series.spread().isPresent()
        ? Stream.of(series.name(), series.name() + " lower", series.name() + " upper")
        : Stream.of(series.name());
  }

  private static Stream<String> values(Series series, double x) {
    Stream<double[]> columns =
        Stream.concat(Stream.of(series.y()), series.spread().stream().flatMap(CsvWriter::columns));
    int index = Arrays.binarySearch(series.x(), x);
    return columns.map(column -> index < 0 ? "" : Double.toString(column[index]));
  }

  private static Stream<double[]> columns(Spread spread) {
    return Stream.of(spread.lower(), spread.upper());
  }

  private static String place(ChartSpec spec, double x) {
    return spec.x().hasNames() ? spec.x().names().get((int) x - 1) : Double.toString(x);
  }

  private static void row(StringBuilder text, Stream<String> cells) {
    text.append(cells.map(CsvWriter::quoted).collect(Collectors.joining(","))).append(END);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
