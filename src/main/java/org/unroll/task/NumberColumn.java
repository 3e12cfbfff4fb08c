package org.unroll.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A time series from a table: the last column in which most rows have a number, from the oldest row to
 * the newest. Columns are separated by commas, semicolons or tabulators, whichever the first line has
 * most of; where commas do not separate, they are decimal commas.
 *
 * @param name what the header calls the column; empty without a header
 * @param values as they stand in the table
 */
record NumberColumn(String name, double[] values) {

  /**
   * Reads a file.
   *
   * @throws TextProblem if it is no text, has no column of numbers, or a row of it has none
   */
  static NumberColumn read(TextSource source, Path file) {
    return of(file.toString(), source.read(file));
  }

  /** The built-in series, of our own making: an hour's water level in a harbour, in metres. */
  static NumberColumn tides() {
    try (InputStream in = NumberColumn.class.getResourceAsStream("/series/tides.csv")) {
      if (in == null) {
        throw new IllegalStateException("The program's series tides.csv is missing.");
      }
      return of("tides.csv", new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NumberColumn of(String file, String text) {
    char separator = separator(text.lines().findFirst().orElse(""));
    List<CSVRecord> rows = rows(file, text, separator);
    boolean header = rows.get(0).stream().noneMatch(cell -> number(cell, separator).isPresent());
    List<CSVRecord> body = rows.subList(header ? 1 : 0, rows.size());
    int column = lastOfNumbers(file, body, separator);
    double[] values =
        body.stream().mapToDouble(row -> value(file, row, column, separator)).toArray();
    String name = header && column < rows.get(0).size() ? rows.get(0).get(column).strip() : "";
    return new NumberColumn(name, values);
  }

  private static char separator(String line) {
    return ",;\t"
        .chars()
        .boxed()
        .max((a, b) -> Long.compare(count(line, a), count(line, b)))
        .map(c -> (char) c.intValue())
        .orElseThrow();
  }

  private static long count(String line, int character) {
    return line.chars().filter(c -> c == character).count();
  }

  private static List<CSVRecord> rows(String file, String text, char separator) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    } catch (UncheckedIOException | IOException e) {
      throw new TextProblem(TextProblem.Kind.QUOTES, file);
    }
  }

  private static int lastOfNumbers(String file, List<CSVRecord> body, char separator) {
    int columns = body.stream().mapToInt(CSVRecord::size).max().orElse(0);
    return IntStream.iterate(columns - 1, column -> column >= 0, column -> column - 1)
        .filter(column -> numbers(body, column, separator) > body.size() / 2)
        .findFirst()
        .orElseThrow(() -> new TextProblem(TextProblem.Kind.NO_NUMBERS, file));
  }

  private static long numbers(List<CSVRecord> body, int column, char separator) {
    return body.stream()
        .filter(row -> column < row.size() && number(row.get(column), separator).isPresent())
        .count();
  }

  private static double value(String file, CSVRecord row, int column, char separator) {
    String cell = column < row.size() ? row.get(column) : "";
    return number(cell, separator)
        .orElseThrow(
            () ->
                new TextProblem(
                    TextProblem.Kind.NOT_A_NUMBER, file, row.getRecordNumber(), column + 1, cell));
  }

  private static OptionalDouble number(String cell, char separator) {
    String plain = cell.strip();
    try {
      double value = Double.parseDouble(separator == ',' ? plain : plain.replace(',', '.'));
      return Double.isFinite(value) && !plain.endsWith("d") && !plain.endsWith("f")
          ? OptionalDouble.of(value)
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
