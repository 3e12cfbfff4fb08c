package org.unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers behind a picture as RFC 4180, in UTF-8: first lines that begin with {@code #} and hold
 * what the table notes and the provenance, then a row of names, then the rows. Where there is more than
 * ASCII, the file begins with a byte order mark.
 */
final class CsvWriter implements FigureWriter {

  private static final String END = "\r\n";

  /** Without this mark spreadsheets take UTF-8 for something else, and Chinese becomes rubbish. */
  private static final String MARK = "\ufeff";

  private static final int FIRST_BEYOND_ASCII = 128;

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public void write(Figure figure, Provenance provenance, OutputStream out) throws IOException {
    String text = text(figure.table(), provenance);
    boolean plain = text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
    out.write(((plain ? "" : MARK) + text).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole file. */
  static String text(FigureTable table, Provenance provenance) {
    Stream<String> comments =
        Stream.concat(table.notes().stream(), provenance.lines().stream())
            .map(line -> note(line.replaceAll("\\R", " ")));
    Stream<String> rows =
        Stream.concat(Stream.of(table.head()), table.rows().stream()).map(CsvWriter::row);
    return Stream.concat(comments, rows).map(line -> line + END).collect(Collectors.joining());
  }

  /**
   * A note as {@code # key: value}. One with a comma stands in two cells, {@code # key:,"value"}, or a
   * spreadsheet would scatter it over many; readers that pass over lines with # need not care.
   */
  private static String note(String line) {
    int colon = line.indexOf(": ");
    return line.contains(",") && colon > 0
        ? "# " + line.substring(0, colon + 1) + "," + quoted(line.substring(colon + 2))
        : "# " + line;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
