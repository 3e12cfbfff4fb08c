package org.unroll.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unroll.bench.AnalysisTimes;
import org.unroll.bench.Machine;
import org.unroll.bench.Measurement;
import org.unroll.bench.Score;
import org.unroll.bench.Size;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast the engine learns. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measure training steps per second; writes bench.json.",
      "The LSTM is measured in turns with a plain hand-written loop."
    })
final class BenchCommand implements Callable<Integer> {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Mixin private OutputFolder out;

  @Option(names = "--quick", description = "Measure roughly, in about a minute.")
  private boolean quick;

  private final Surroundings around;

  BenchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Path folder = out.ready();
    Machine machine = Machine.here();
    around.out().println(machine);
    List<Score> scores = measure();
    around.out().printf("%-8s %-5s %16s %12s %12s %6s%n", HEADINGS);
    scores.forEach(this::print);
    ANALYSED.forEach(cell -> around.out().println(AnalysisTimes.of(cell, quick).line()));
    around.out().println("Wrote " + write(folder.resolve("bench.json"), machine, scores));
    return CommandLine.ExitCode.OK;
  }

  private static final List<String> ANALYSED = List.of("lstm", "gru", "rnn");

  private static final Object[] HEADINGS = {
    "size", "cell", "H/D/T/B", "steps/s", "reference", "ratio"
  };

  private List<Score> measure() {
    Measurement measurement = new Measurement(quick, line -> around.err().println(line + " ..."));
    List<Score> scores = new ArrayList<>();
    for (Size.Named size : Size.Named.values()) {
      scores.add(measurement.againstReference(size));
    }
    for (Size.Named size : Size.Named.values()) {
      scores.add(measurement.alone("gru", size));
      scores.add(measurement.alone("rnn", size));
    }
    return scores;
  }

  private void print(Score score) {
    String compared =
        Double.isNaN(score.ratio())
            ? ""
            : String.format(Locale.ROOT, "%12.1f %6.2f", score.reference(), score.ratio());
    around
        .out()
        .printf(
            Locale.ROOT,
            "%-8s %-5s %16s %12.1f %s%n",
            score.size(),
            score.cell(),
            score.sizes(),
            score.stepsPerSecond(),
            compared);
  }

  private Path write(Path file, Machine machine, List<Score> scores) {
    ObjectNode json = JSON.createObjectNode();
    json.put("version", around.version());
    json.put("date", LocalDate.now(ZoneId.systemDefault()).toString());
    json.put("quick", quick);
    json.set("machine", JSON.valueToTree(machine));
    for (Score score : scores) {
      json.withArray("scores").add(entry(score));
    }
    try {
      Files.writeString(file, JSON.writeValueAsString(json) + "\n");
      return file;
    } catch (IOException e) {
      throw new Failure("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static ObjectNode entry(Score score) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("cell", score.cell());
    entry.put("size", score.size());
    entry.put("hidden/inputs/steps/batch", score.sizes());
    entry.put("stepsPerSecond", score.stepsPerSecond());
    if (!Double.isNaN(score.ratio())) {
      entry.put("referenceStepsPerSecond", score.reference());
      entry.put("ratio", score.ratio());
    }
    return entry;
  }
}
