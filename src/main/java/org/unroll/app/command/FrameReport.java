package org.unroll.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unroll.bench.FrameTimes;
import org.unroll.bench.Machine;

/**
 * The frames that were counted, for people and for programs.
 *
 * @param quick whether it was measured roughly
 */
record FrameReport(Machine machine, boolean quick, Screens.FrameRun run) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final String HEADINGS =
      "scene                        drawn                frames/s  in 25 ms  median   slowest";

  /** Where it was drawn, and a table with a line of headings. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("1600x900, 30 LSTM cells of 32 units, software pipeline, " + where());
    lines.add(HEADINGS);
    run.times().forEach(times -> lines.add(line(times)));
    return lines;
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
    ObjectNode json = JSON.createObjectNode();
    json.put("version", version);
    json.put("date", date.toString());
    json.put("quick", quick);
    json.set("machine", JSON.valueToTree(machine));
    json.put("pipeline", "software");
    json.put("drawnInto", where());
    json.put("window", "1600x900");
    json.put("cells", "30 LSTM cells of 32 units");
    run.times().forEach(times -> json.withArray("scenes").add(entry(times)));
    return JSON.writeValueAsString(json) + "\n";
  }

  private static ObjectNode entry(FrameTimes times) {
    ObjectNode entry = JSON.createObjectNode();
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
