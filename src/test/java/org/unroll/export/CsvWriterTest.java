package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a chart survive the way through a file. */
class CsvWriterTest {

  @Test
  void everyNumberComesBackBitForBit() throws IOException {
    ChartSpec spec = SampleCharts.gradients();
    List<List<String>> rows = rows(text(spec));
    assertThat(rows.get(0)).containsExactly("time step k", "LSTM", "GRU", "RNN");
    for (int k = 0; k < 61; k++) {
      assertThat(Double.parseDouble(rows.get(k + 1).get(0))).isEqualTo(k);
      for (int s = 0; s < 3; s++) {
        assertThat(Double.parseDouble(rows.get(k + 1).get(s + 1)))
            .isEqualTo(spec.series().get(s).y()[k]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "my \"cell\"", "two\r\nlines", "all, \"of\"\nthem"})
  void namesWithSpecialCharactersComeBack(String name) throws IOException {
    Series series = new Series(name, SeriesRole.OTHER, new double[] {0}, new double[] {1});
    assertThat(rows(text(SampleCharts.gradients().with(List.of(series)))).get(0))
        .containsExactly("time step k", name);
  }

  @Test
  void linesOfDifferentLengthLeaveCellsEmpty() throws IOException {
    Series one = new Series("a", SeriesRole.RNN, new double[] {0, 2}, new double[] {1, Double.NaN});
    Series two = new Series("b", SeriesRole.GRU, new double[] {1}, new double[] {5});
    assertThat(rows(text(SampleCharts.gradients().with(List.of(one, two)))))
        .containsExactly(
            List.of("time step k", "a", "b"),
            List.of("0.0", "1.0", ""),
            List.of("1.0", "", "5.0"),
            List.of("2.0", "", ""));
  }

  @Test
  void theHeadHoldsProvenanceAndReferences() throws IOException {
    assertThat(text(SampleCharts.losses(Scale.LOG)))
        .startsWith("# title: Does the network learn to add?\r\n")
        .contains("# program: Unroll 0.1.0\r\n", "# seed: 42\r\n", "# task: adding <&> \"加法\"\r\n")
        .contains("# hidden: 16\r\n", "# reference: guessing 0.16666666666666666\r\n");
  }

  @Test
  void aNoteWithACommaStaysInOneCellOfASpreadsheet() {
    FigureTable table = new FigureTable(List.of("a: 1, \"2\"", "b: 3"), List.of("x"), List.of());
    assertThat(CsvWriter.text(table, new Provenance("Unroll", 7, List.of(), Optional.empty())))
        .startsWith("# a:,\"1, \"\"2\"\"\"\r\n# b: 3\r\n# program: Unroll\r\n");
  }

  private static String text(ChartSpec spec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter()
        .write(ChartFigure.of(spec, ExportStyle.standard()), SampleCharts.provenance(), out);
    return out.toString(StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
  }

  /** A small reader of RFC 4180 that skips the comment lines at the head. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String body = text.replaceFirst("(?s)^(#[^\n]*\n)*", "");
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (quoted && c == '"' && body.startsWith("\"\"", i)) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }

  @Test
  void aFileWithMoreThanAsciiSaysThatItIsUtf8() throws IOException {
    assertThat(bytes("loss")).startsWith('#');
    assertThat(bytes("损失")).startsWith(0xEF, 0xBB, 0xBF, '#');
  }

  private static byte[] bytes(String name) throws IOException {
    Series one = new Series(name, SeriesRole.RNN, new double[] {1}, new double[] {2});
    ChartSpec spec = SampleCharts.losses(Scale.LINEAR).with(List.of(one));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Provenance origin = new Provenance("Unroll", 1, List.of(), Optional.empty());
    new CsvWriter().write(ChartFigure.of(spec, ExportStyle.standard()), origin, out);
    return out.toByteArray();
  }
}
