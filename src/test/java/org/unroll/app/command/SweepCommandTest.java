package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.lab.sweep.Presets;

/** Sweeps on the command line. */
class SweepCommandTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void aSweepLeavesItsRunsAndAChartInEveryFormat() throws IOException {
    assertThat(sweep("--preset radius --seeds 2")).as(terminal.err()).isZero();

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "runs.jsonl", "radius.json", "radius.csv", "radius.png", "radius.svg", "radius.pdf");
    }
    assertThat(terminal.out()).contains("radius", "cell rnn", "0.5 ").contains("Wrote ");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("radius.json").toFile());
    assertThat(json.at("/runs")).hasSize(36);
    assertThat(json.at("/points")).hasSize(18);
    assertThat(json.at("/points/0/lower").asDouble())
        .isLessThan(json.at("/points/0/mean").asDouble());
    assertThat(json.at("/configuration/across").asText()).startsWith("radius 0.5, 0.75");
    List<String> csv = Files.readAllLines(folder.resolve("radius.csv"));
    assertThat(csv)
        .contains(
            "# program: Unroll 1.2.3", "# seeds:,\"1, 2\"", "# lines:,\"cell rnn, rnn-identity\"")
        .anyMatch(
            line ->
                line.endsWith(
                    "RNN,RNN lower,RNN upper,Linear RNN,Linear RNN lower,Linear RNN upper"));
    assertThat(folder.resolve("radius.svg")).content().contains("caption: How much", "seeds: 1, 2");
  }

  @Test
  void runAgainItGoesOn() throws IOException {
    sweep("--preset radius --seeds 1");
    String before = Files.readString(folder.resolve("runs.jsonl"));
    sweep("--preset radius --seeds 2");

    assertThat(folder.resolve("runs.jsonl")).content().startsWith(before).hasLineCount(36);
  }

  @Test
  void anUnknownPresetListsTheKnownOnes() {
    assertThat(sweep("--preset radios")).isEqualTo(2);

    assertThat(terminal.err())
        .contains("There is no preset 'radios'. Did you mean 'radius'?")
        .contains(String.join(", ", Presets.ids()));
    assertThat(sweep("--preset radius --seeds 0")).isEqualTo(2);
    assertThat(terminal.err()).contains("--seeds takes a whole number from 1 to 1000, not '0'.");
  }

  @Test
  void aNightIsTheFigureOfThePaperWithFewerUpdates() throws IOException {
    assertThat(sweep("--preset length --night --updates 0 --seeds 1")).as(terminal.err()).isZero();

    assertThat(folder.resolve("length-night.csv"))
        .content()
        .contains(
            "Less than published: at most 0 updates instead of 5,000,000; 1 instead of 5 seeds.");
    assertThat(sweep("--preset cells --night")).isEqualTo(2);
    assertThat(terminal.err()).contains("cells takes less than an hour as published");
    assertThat(sweep("--preset length --night --published")).isEqualTo(2);
    assertThat(terminal.err()).contains("--night, --published are mutually exclusive");
  }

  @Test
  void howLongItTakesIsSaidAndNothingComputed() {
    assertThat(sweep("--preset length --night --estimate")).as(terminal.err()).isZero();

    assertThat(terminal.err())
        .containsPattern("40 runs to compute, at most about \\d+ .* on \\w+ processor")
        .contains("a run ends early once it has solved the task.");
    assertThat(folder).isEmptyDirectory();
    assertThat(SweepWords.time(119)).isEqualTo("119 s");
    assertThat(SweepWords.time(120)).isEqualTo("2 min");
    assertThat(SweepWords.time(32_895)).isEqualTo("9 h 08 min");
  }

  @Test
  void whenTheTimeIsUpEverythingIsKeptAndWhatIsThereIsWritten() throws IOException {
    String line = "--preset length --seeds 1 --updates 30000";
    assertThat(sweep(line + " --hours 0.0000001")).as(terminal.err()).isZero();
    assertThat(folder.resolve("length.csv")).as("a chart of nothing").doesNotExist();
    assertThat(sweep(line + " --hours 0.001")).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("The time is up.", " of 10 runs are finished: ");
    assertThat(folder.resolve("under-way")).isNotEmptyDirectory();

    assertThat(sweep("--preset length --seeds 1 --updates 50")).isZero();
    assertThat(sweep("--preset length --seeds 40 --updates 50 --hours 0.0000001")).isZero();
    JsonNode json = new ObjectMapper().readTree(folder.resolve("length.json").toFile());
    assertThat(json.at("/configuration/runs").asText()).endsWith(" of 400");
    assertThat(json.at("/configuration/caption").asText())
        .endsWith(" of 400 runs are finished; only these are shown.");
    assertThat(json.at("/runs").size()).isBetween(10, 399);
    sweep("--preset radius --seeds 1");
    assertThat(terminal.out())
        .containsPattern(
            "\\d runs of other settings, stopped in the middle, are kept in .*under-way");
    assertThat(sweep(line + " --hours 0")).isEqualTo(2);
    assertThat(terminal.err()).contains("--hours takes a number above 0 and up to 1000, not '0'.");
  }

  @Test
  void everyPresetIsPossible() {
    for (String preset : Presets.ids()) {
      String line = "--updates 0 --seeds 1 --preset " + preset;
      assertThat(sweep(line)).as(preset + terminal.err()).isZero();
    }
    assertThat(terminal.out()).contains("lstm-peephole").contains("clip 0");
  }

  private int sweep(String line) {
    return terminal.run(("sweep " + line + " --out " + folder).split(" "));
  }
}
