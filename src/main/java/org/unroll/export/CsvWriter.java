package org.unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    row(text, Stream.concat(Stream.of(spec.x().label()), spec.series().stream().map(Series::name)));
    for (double x : positions(spec)) {
      row(text, Stream.concat(Stream.of(Double.toString(x)), values(spec, x)));
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
    return spec.series().stream()
        .map(series -> series.at(x))
        .map(value -> value.isPresent() ? Double.toString(value.getAsDouble()) : "");
  }

  private static void row(StringBuilder text, Stream<String> cells) {
    text.append(cells.map(CsvWriter::quoted).collect(Collectors.joining(","))).append(END);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
