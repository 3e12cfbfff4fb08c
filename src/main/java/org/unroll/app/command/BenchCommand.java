package org.unroll.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.unroll.bench.AnalysisTimes;
import org.unroll.bench.Machine;
import org.unroll.bench.Measurement;
import org.unroll.bench.Score;
import org.unroll.bench.Size;
import org.unroll.bench.SliderTimes;
import org.unroll.bench.Stopwatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast the engine learns, or how fluently the window draws. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measure training steps per second; writes bench.json.",
      "The LSTM is measured in turns with a plain hand-written loop, and on two threads with one.",
      "With --frames: frames per second of the window instead, and how long it takes from a weight",
      "changed or a gate held by hand to the painted window; writes frames.json."
    })
final class BenchCommand implements Callable<Integer> {

  private static final List<String> CELLS = List.of("lstm", "gru", "rnn");

  @Mixin private OutputFolder out;

  @Option(names = "--quick", description = "Measure roughly, in about two minutes.")
  private boolean quick;

  @Option(
      names = "--frames",
      description =
          "Count the frames of the window with thirty LSTM cells, the sequence beside itself drawn"
              + " naively.")
  private boolean frames;

  private final Surroundings around;
  private final Stopwatch stopwatch;

  BenchCommand(Surroundings around, Stopwatch stopwatch) {
    this.around = around;
    this.stopwatch = stopwatch;
  }

  @Override
  public Integer call() {
    Path folder = out.ready();
    Machine machine = Machine.here();
    around.out().println(machine);
    return frames ? frames(folder, machine) : engine(folder, machine);
  }

  private int frames(Path folder, Machine machine) {
    Screens.FrameRun run =
        around.screens().frames(quick, line -> around.err().println(line + " ..."));
    FrameReport report = new FrameReport(machine, quick, run);
    report.table().forEach(around.out()::println);
    around.out().println("Wrote " + write(folder.resolve("frames.json"), report::json));
    return CommandLine.ExitCode.OK;
  }

  private int engine(Path folder, Machine machine) {
    Measurement measurement =
        new Measurement(stopwatch, quick, line -> around.err().println(line + " ..."));
    List<AnalysisTimes> analyses = CELLS.stream().map(measurement::analysis).toList();
    List<Score> scores = learning(measurement);
    List<SliderTimes> slider =
        around.screens().slider(quick, line -> around.err().println(line + " ..."));
    BenchReport report = new BenchReport(machine, quick, scores, analyses, slider);
    report.table().forEach(around.out()::println);
    around.out().println("Wrote " + write(folder.resolve("bench.json"), report::json));
    return CommandLine.ExitCode.OK;
  }

  private static List<Score> learning(Measurement measurement) {
    List<Score> scores = new ArrayList<>();
    for (Size.Named size : Size.Named.values()) {
      scores.add(measurement.againstReference(size));
    }
    scores.add(measurement.onThreads(2, Size.Named.MEDIUM));
    for (Size.Named size : Size.Named.values()) {
      scores.add(measurement.alone("gru", size));
      scores.add(measurement.alone("rnn", size));
    }
    return scores;
  }

  /** What is written into a file, for a version of the program and a day. */
  @FunctionalInterface
  private interface Report {
    String json(String version, LocalDate date) throws IOException;
  }

  private Path write(Path file, Report report) {
    try {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      Files.writeString(file, report.json(around.version(), today));
      return file;
    } catch (IOException e) {
      throw new Failure("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
