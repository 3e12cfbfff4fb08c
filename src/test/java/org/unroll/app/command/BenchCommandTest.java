package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.bench.Entrant;
import org.unroll.bench.JmhStopwatch;
import org.unroll.bench.Size;
import org.unroll.bench.Stopwatch;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Laboratory;
import org.unroll.task.TaskCatalogue;
import picocli.CommandLine;

class BenchCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> turns = new ArrayList<>();

  @TempDir private Path folder;

  private final class Pretended implements Stopwatch {

    private double analyses;

    /** The engine makes 30 steps, its reference 10, two threads 60; one turn is disturbed. */
    @Override
    public double turn(Entrant entrant, Size.Named size, int warmups, long milliseconds) {
      turns.add(size.label() + " " + entrant);
      double disturbed = turns.size() == 5 ? 0.01 : 1;
      double steps = entrant.contender().equals(Entrant.REFERENCE) ? 10 : 30;
      return disturbed * steps * entrant.threads();
    }

    /** 0 ms while warming up, then 1, 2, 3, 4, 5. */
    @Override
    public double analysis(String cell, int warmups, long milliseconds) {
      analyses = warmups > 1 ? 0 : analyses + 1;
      return analyses;
    }
  }

  @Test
  void theTableHasARowForEverySizeCellAndNumberOfThreads() {
    assertThat(run(new Pretended(), "--quick", "--out", folder.toString())).isZero();

    List<String> rows = out.toString().lines().filter(line -> line.contains("/")).toList();
    assertThat(rows)
        .anyMatch(row -> row.matches("tiny +lstm +8/4/20/1 +1 +30.0 +reference loop +10.0 +3.00"));
    assertThat(rows).anyMatch(row -> row.matches("small +lstm +32/16/50/8 +1 .*loop.*"));
    assertThat(rows).anyMatch(row -> row.matches("medium +lstm +128/64/100/32 +1 .*loop.*"));
    assertThat(rows)
        .anyMatch(row -> row.matches("medium +lstm +128/64/100/32 +2 +60.0 +1 thread +30.0 +2.00"));
    for (String size : List.of("tiny", "small", "medium")) {
      assertThat(rows).anyMatch(row -> row.matches(size + " +gru .* 30.0"));
      assertThat(rows).anyMatch(row -> row.matches(size + " +rnn .* 30.0"));
    }
    for (String cell : List.of("lstm", "gru", "rnn")) {
      assertThat(rows).anyMatch(row -> row.matches(cell + " +32/16/100/1 +3.00 +1.00"));
    }
    assertThat(out.toString()).containsPattern("cells +60.0 +50.0 +87.5%");
    assertThat(err.toString()).contains("medium lstm on 2 threads, round 1 of 2 ...");
  }

  @Test
  void comparedAreMeasuredInTurns() {
    run(new Pretended(), "--quick", "--out", folder.toString());
    assertThat(turns)
        .startsWith("tiny lstm", "tiny reference", "tiny lstm", "tiny reference", "tiny lstm")
        .containsSubsequence("medium lstm on 2 threads", "medium lstm", "medium lstm on 2 threads");
  }

  @Test
  void theSameStandsInTheFile() throws IOException {
    run(new Pretended(), "--quick", "--out", folder.toString());

    JsonNode json = new ObjectMapper().readTree(Files.readString(folder.resolve("bench.json")));
    assertThat(json.path("version").asText()).isEqualTo("1.2.3");
    assertThat(json.path("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(json.path("quick").asBoolean()).isTrue();
    assertThat(json.path("machine").path("processors").asInt()).isPositive();
    assertThat(json.path("scores")).hasSize(10);
    JsonNode two = json.path("scores").get(3);
    assertThat(two.path("cell").asText()).isEqualTo("lstm");
    assertThat(two.path("hidden/inputs/steps/batch").asText()).isEqualTo("128/64/100/32");
    assertThat(two.path("threads").asInt()).isEqualTo(2);
    assertThat(two.path("against").asText()).isEqualTo("1 thread");
    assertThat(two.path("stepsPerSecond").asDouble()).isEqualTo(60);
    assertThat(two.path("ratio").asDouble()).isEqualTo(2);
    assertThat(json.path("scores").get(4).has("ratio")).isFalse();
    assertThat(json.path("analyses").get(0).path("cell").asText()).isEqualTo("lstm");
    assertThat(json.path("analyses").get(0).path("milliseconds").asDouble()).isEqualTo(3);
    JsonNode slider = json.path("sliderDragged").get(0);
    assertThat(slider.path("slider").asText()).isEqualTo("length");
    assertThat(slider.path("contrast").asText()).isEqualTo("cells");
    assertThat(slider.path("picturesPerSecond").asDouble()).isEqualTo(50);
    assertThat(slider.path("shareInNextFrame").asDouble()).isEqualTo(0.875);
    assertThat(slider.path("millisecondsMedian").asDouble()).isEqualTo(14);
    assertThat(slider.path("millisecondsOfNineInTen").asDouble()).isEqualTo(21);
  }

  @Test
  void framesAreCountedInsteadAndWritten() throws IOException {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("bench", "--frames", "--quick", "--out", folder.toString())).isZero();
    assertThat(terminal.asked()).isEqualTo("frames, quickly");
    assertThat(terminal.err()).contains("a round ...");
    assertThat(terminal.out())
        .contains("30 LSTM cells of 32 units, software pipeline, in a window")
        .containsPattern("a scene +somehow +50\\.0 +80\\.0% +16\\.0ms +36\\.0ms")
        .containsPattern("a change +quickly +2\\.00 +2\\.00 +4\\.00 +4\\.00 +1\\.00")
        .containsPattern("a change +slowly +8\\.00 +2\\.00 +10\\.00 +10\\.00 +2\\.50");
    JsonNode json = new ObjectMapper().readTree(Files.readString(folder.resolve("frames.json")));
    assertThat(json.path("changes").get(1).path("timesAsLong").asDouble()).isEqualTo(2.5);
    assertThat(json.path("changes").get(1).path("millisecondsWorst").asDouble()).isEqualTo(10);
    JsonNode scene = json.path("scenes").get(0);
    assertThat(scene.path("framesPerSecond").asDouble()).isEqualTo(50);
    assertThat(scene.path("shareWithin25Milliseconds").asDouble()).isEqualTo(0.8);
    assertThat(scene.path("fluent").asBoolean()).isFalse();
    assertThat(folder.resolve("bench.json")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeIsRefusedBeforeAnythingIsMeasured() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(run(new Pretended(), "--out", file.toString())).isNotZero();
    assertThat(err.toString()).contains("a file is in the way");
    assertThat(turns).isEmpty();
  }

  @Test
  void theRealStopwatchCounts() {
    Stopwatch stopwatch = new JmhStopwatch();
    assertThat(stopwatch.turn(new Entrant("rnn", 2), Size.Named.TINY, 1, 10)).isPositive();
    Entrant reference = new Entrant(Entrant.REFERENCE, 1);
    assertThat(stopwatch.turn(reference, Size.Named.TINY, 1, 10)).isPositive();
    assertThat(stopwatch.analysis("rnn", 1, 10)).isPositive();
  }

  private int run(Stopwatch stopwatch, String... args) {
    PrintWriter errors = new PrintWriter(err, true);
    Laboratory laboratory =
        new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
    Surroundings around =
        new Surroundings(
            "unroll",
            "1.2.3",
            new PrintWriter(out, true),
            errors,
            false,
            laboratory,
            new Terminal());
    return new CommandLine(new BenchCommand(around, stopwatch))
        .setErr(errors)
        .setExecutionExceptionHandler(new Problems(false))
        .execute(args);
  }
}
