package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.task.TextProblem.Kind;

class SeriesTaskTest {

  @TempDir Path folder;

  private NumberColumn column(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("series.csv"), table);
    return NumberColumn.read(new TextSource(), file);
  }

  private Kind refusal(String table) {
    return assertThatThrownBy(() -> new SeriesTask("series.csv", column(table).values()))
                .isInstanceOf(TextProblem.class)
                .actual()
            instanceof TextProblem problem
        ? (Kind) problem.diagnostic().kind()
        : null;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day,low,high,note\\n1,2.5,7,rain\\n2,3.5,8,sun\\n | high | 7.0, 8.0",
        "tag;grad\\nMo;1,5\\nDi;-2,25\\n | grad | 1.5, -2.25",
        "a\\tb\\n1\\t2\\n3\\t4e1\\n | b | 2.0, 40.0",
        "5\\n6\\n7\\n | '' | 5.0, 6.0, 7.0",
        "\"name, of place\",x\\n\"A, B\",1\\n\"C\",2\\n | x | 1.0, 2.0"
      })
  void theLastColumnOfNumbersIsRead(String table, String name, String values) throws IOException {
    NumberColumn column = column(table.replace("\\n", "\n").replace("\\t", "\t"));

    assertThat(column.name()).isEqualTo(name);
    assertThat(Arrays.toString(column.values())).isEqualTo("[" + values + "]");
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(refusal("a,b\nx,y\nz,w\n")).isEqualTo(Kind.NO_NUMBERS);
    assertThat(refusal("3\n".repeat(50))).isEqualTo(Kind.CONSTANT);
    assertThat(refusal("1\n2\n3\n")).isEqualTo(Kind.TOO_FEW_NUMBERS);
    assertThat(refusal("a,b\n1,\"2\n")).isEqualTo(Kind.QUOTES);
    assertThatThrownBy(() -> column("a,b\n1,2\n1,3\n1,n/a\n1,\n1,5\n"))
        .hasMessageContaining("row 4 has no number in column 2 but 'n/a'");
    assertThatThrownBy(() -> column("a,b\n1,2\n1,3\n4\n"))
        .hasMessageContaining("row 4 has no number");
  }

  @Test
  void numbersAreStandardisedByTheTrainingPart() {
    double[] values = IntStream.range(0, 100).mapToDouble(i -> i < 80 ? i % 2 : 1000 + i).toArray();
    SeriesTask task = new SeriesTask("steps", values);

    double[][] inputs = task.trainingBatch(10, 40, new SplittableRandom(1)).inputs();
    assertThat(Arrays.stream(inputs).flatMapToDouble(Arrays::stream).distinct().sorted().toArray())
        .containsExactly(-1, 1);
    double[][] heldBack = task.heldBackBatch(10, 40, new SplittableRandom(1)).inputs();
    assertThat(Arrays.stream(heldBack).flatMapToDouble(Arrays::stream).min().orElseThrow())
        .isGreaterThan(2000);
  }

  @Test
  void theTargetIsTheNextNumber() {
    Batch batch = new SeriesTask().trainingBatch(12, 5, new SplittableRandom(3));
    double[][] next = ((Targets.Values) batch.targets()).rows();
    for (int t = 0; t + 1 < 12; t++) {
      assertThat(next[t]).isEqualTo(batch.inputs()[t + 1]);
    }
  }

  /** The mean scores 1 on the training part by definition, and nearly so where the series goes on. */
  @Test
  void guessingTheMeanScoresTheVariance() {
    assertThat(new SeriesTask().baseline(24).loss()).isCloseTo(1, within(0.3));
  }

  @Test
  void aWindowMustFitIntoTheHeldBackFifth() {
    String table =
        IntStream.range(0, 50).mapToObj(i -> "" + i * i).collect(Collectors.joining("\n"));
    assertThatThrownBy(() -> new SeriesTask("t", column(table).values()).requireLength(10))
        .hasMessageContaining("t has only 50 numbers; sequences of length 10 need at least 55.");
  }
}
