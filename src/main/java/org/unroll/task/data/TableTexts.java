package org.unroll.task.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.unroll.problem.Diagnostic;

/**
 * Labelled texts from a table with a header: comma-, semicolon- or tab-separated, whichever the header
 * uses most, texts in double quotes where needed (RFC 4180). Read once, row by row.
 */
final class TableTexts {

  private static final int LONGEST_HEADER = 1 << 16;

  /** A row of more characters is taken for one whose quotes are not closed. */
  private static final long LONGEST_ROW = 1 << 24;

  private final Path file;
  private final Fault uneven = new Fault(DataProblem.Kind.UNEVEN);
  private final Fault unlabelled = new Fault(DataProblem.Kind.NO_LABEL);
  private final Fault empty = new Fault(DataProblem.Kind.NO_TEXT);
  private long line = 1;

  TableTexts(Path file) {
    this.file = file;
  }

  /**
   * Hands on all rows.
   *
   * @param limit largest file, in megabytes
   * @throws DataProblem naming what is wrong, and where
   */
  void read(TableColumns columns, long limit, TextSink sink) {
    try (Utf8Reader text = new Utf8Reader(file, limit);
        BufferedReader in = new BufferedReader(text);
        CSVParser parser = CSVParser.parse(in, format(separator(in)))) {
      text.expectEndWithin(LONGEST_ROW);
      rows(columns, text, parser, sink);
    } catch (UncheckedIOException | IOException e) {
      throw new DataProblem(DataProblem.Kind.QUOTES, file, line);
    }
    uneven.require(file);
    unlabelled.require(file);
    empty.require(file);
  }

  /**
   * Whether the header names a column of texts and one of labels.
   *
   * @throws DataProblem if it does not, or cannot be read
   */
  boolean isLabelled(long limit) {
    try (Utf8Reader text = new Utf8Reader(file, limit);
        BufferedReader in = new BufferedReader(text);
        CSVParser parser = CSVParser.parse(in, format(separator(in)))) {
      text.expectEndWithin(LONGEST_HEADER);
      Iterator<CSVRecord> rows = parser.iterator();
      List<String> header =
          rows.hasNext() ? rows.next().stream().map(String::strip).toList() : List.of();
      return TableColumns.CUSTOMARY.textIn(file, header)
          != TableColumns.CUSTOMARY.labelIn(file, header);
    } catch (UncheckedIOException | IOException e) {
      throw new DataProblem(DataProblem.Kind.QUOTES, file, line);
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
  }

  /** Looks at the first line and goes back. */
  private static char separator(BufferedReader in) throws IOException {
    in.mark(LONGEST_HEADER + 1);
    int[] counts = new int[3];
    String separators = ",;\t";
    boolean quoted = false;
    for (int n = 0, c = in.read(); n < LONGEST_HEADER && c >= 0 && c != '\n'; n++, c = in.read()) {
      quoted ^= c == '"';
      int which = quoted ? -1 : separators.indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    in.reset();
    int best = counts[1] > counts[0] ? 1 : 0;
    return separators.charAt(counts[2] > counts[best] ? 2 : best);
  }

  private void rows(TableColumns columns, Utf8Reader text, CSVParser parser, TextSink sink) {
    Iterator<CSVRecord> rows = parser.iterator();
    if (!rows.hasNext()) {
      throw new DataProblem(DataProblem.Kind.NO_ROWS, file);
    }
    List<String> header = rows.next().stream().map(String::strip).toList();
    int texts = columns.textIn(file, header);
    int labels = columns.labelIn(file, header);
    line = parser.getCurrentLineNumber() + 1;
    while (rows.hasNext()) {
      CSVRecord row = rows.next();
      long lines = row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
      row(row, parser.getCurrentLineNumber() - lines, header.size(), texts, labels, sink);
      line = parser.getCurrentLineNumber() + 1;
      text.expectEndWithin(LONGEST_ROW);
    }
  }

  private void row(CSVRecord row, long at, int columns, int text, int label, TextSink sink) {
    if (row.size() != columns) {
      uneven.add(at, row.size(), columns);
    } else if (row.get(label).isBlank()) {
      unlabelled.add(at);
    } else if (row.get(text).isBlank()) {
      empty.add(Diagnostic.of(DataProblem.Kind.LINE, at));
    } else {
      sink.take(row.get(label).strip(), row.get(text), Part.OPEN);
    }
  }
}
