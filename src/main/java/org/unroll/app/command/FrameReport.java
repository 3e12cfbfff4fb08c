package org.unroll.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unroll.bench.ChangeTimes;
import org.unroll.bench.FrameTimes;
import org.unroll.bench.Machine;

/**
 * The frames that were counted, for people and for programs.
 *
 * @param quick whether it was measured roughly
 */
record FrameReport(Machine machine, boolean quick, Screens.FrameRun run) {

  private static final String HEADINGS =
      "scene                        drawn                frames/s  in 25 ms  median   slowest";

  private static final String CHANGE_HEADINGS =
      "change to paint    numbers           computed  painted    total    worst  ratio";

  /** Where it was drawn, and two tables, each with a line of headings. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("1600x900, 30 LSTM cells of 32 units, software pipeline, " + where());
    lines.add(HEADINGS);
    run.times().forEach(times -> lines.add(line(times)));
    lines.addAll(List.of("", "1600x900, LSTM of 32 units over 100 steps, milliseconds"));
    lines.add(CHANGE_HEADINGS);
    run.changes().forEach(times -> lines.add(line(times)));
    return lines;
  }

  private String line(ChangeTimes times) {
    return String.format(
        Locale.ROOT,
        "%-18s %-16s %9.2f %8.2f %8.2f %8.2f %6.2f",
        times.change(),
        times.way(),
        times.computed(),
        times.painted(),
        times.total(),
        times.worst(),
        ratio(times));
  }

  /** How many times as long as the program's own way, which stands first. */
  private double ratio(ChangeTimes times) {
    return run.changes().stream()
        .filter(own -> own.change().equals(times.change()))
        .findFirst()
        .orElse(times)
        .ratioOf(times);
  }

  private String where() {
    return run.inWindow() ? "in a window" : "in memory (no display)";
  }

  private static String line(FrameTimes times) {
    return String.format(
        Locale.ROOT,
        "%-28s %-19s %9.1f %8.1f%% %6.1fms %7.1fms",
        times.scene(),
        times.drawn(),
        times.perSecond(),
        100 * times.inTime(),
        times.median(),
        times.slowest());
  }

  /** The whole as JSON. */
  String json(String version, LocalDate date) throws JsonProcessingException {
    ObjectNode json = BenchJson.begin(machine, quick, version, date);
    json.put("pipeline", "software");
    json.put("drawnInto", where());
    json.put("window", "1600x900");
    json.put("cells", "30 LSTM cells of 32 units");
    run.times().forEach(times -> json.withArray("scenes").add(entry(times)));
    run.changes().forEach(times -> json.withArray("changes").add(entry(times)));
    return BenchJson.text(json);
  }

  private ObjectNode entry(ChangeTimes times) {
    ObjectNode entry = BenchJson.entry();
    entry.put("change", times.change());
    entry.put("numbers", times.way());
    entry.put("millisecondsComputed", times.computed());
    entry.put("millisecondsPainted", times.painted());
    entry.put("millisecondsMedian", times.total());
    entry.put("millisecondsWorst", times.worst());
    entry.put("timesAsLong", ratio(times));
    return entry;
  }

  private static ObjectNode entry(FrameTimes times) {
    ObjectNode entry = BenchJson.entry();
    entry.put("scene", times.scene());
    entry.put("drawn", times.drawn());
    entry.put("frames", times.frames());
    entry.put("framesPerSecond", times.perSecond());
    entry.put("shareWithin25Milliseconds", times.inTime());
    entry.put("millisecondsMedian", times.median());
    entry.put("millisecondsSlowest", times.slowest());
    entry.put("fluent", times.isFluent());
    return entry;
  }
}
