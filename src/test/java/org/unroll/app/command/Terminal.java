package org.unroll.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.unroll.bench.ChangeTimes;
import org.unroll.bench.FrameTimes;
import org.unroll.bench.SliderTimes;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Laboratory;
import org.unroll.task.TaskCatalogue;

/** A terminal on which commands are tried out: keeps what was said and which screens were asked for. */
final class Terminal implements Screens {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String asked = "";

  /** Runs a command line and gives its exit code. */
  int run(String... args) {
    Laboratory laboratory =
        new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
    return UnrollCommand.run(
        new Surroundings(
            "unroll", "1.2.3", new PrintWriter(out), new PrintWriter(err), false, laboratory, this),
        args);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  /** What was asked of the screens. */
  String asked() {
    return asked;
  }

  @Override
  public void open() {
    asked += "open";
  }

  @Override
  public List<SliderTimes> slider(boolean quick, Consumer<String> progress) {
    return List.of(new SliderTimes("length", "cells", 60, 50, 0.875, 14, 21));
  }

  @Override
  public FrameRun frames(boolean quick, Consumer<String> progress) {
    asked += quick ? "frames, quickly" : "frames";
    progress.accept("a round");
    long[] waits = {16_000_000, 16_000_000, 16_000_000, 16_000_000, 36_000_000};
    long[] one = {2_000_000};
    return new FrameRun(
        true,
        List.of(FrameTimes.of("a scene", "somehow", waits)),
        List.of(
            ChangeTimes.of("a change", "quickly", one, one),
            ChangeTimes.of("a change", "slowly", new long[] {8_000_000}, one)));
  }

  @Override
  public void gallery(Path folder, Predicate<String> wanted, Progress progress) {
    asked += "gallery " + folder.getFileName();
    asked += wanted.test("stage-dark-zh-1280x720.png") ? "" : ", not all";
    progress.at(1, 1, "picture");
  }
}
