package org.unroll.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unroll.bench.AnalysisTimes;
import org.unroll.bench.Machine;
import org.unroll.bench.Score;
import org.unroll.bench.SliderTimes;

/**
 * What was measured, for people and for programs.
 *
 * @param quick whether it was measured roughly
 * @param scores how fast cells learn
 * @param analyses how long gradient analyses take
 * @param slider how closely the gradient lab follows a slider
 */
record BenchReport(
    Machine machine,
    boolean quick,
    List<Score> scores,
    List<AnalysisTimes> analyses,
    List<SliderTimes> slider) {

  private static final String HEADINGS =
      "size     cell           H/D/T/B threads      steps/s  against          steps/s  ratio";

  private static final String ANALYSIS_HEADINGS =
      "gradient analysis          H/D/T/B          ms      at best";

  private static final String SLIDER_HEADINGS =
      "slider dragged                frames/s   pictures/s   in the next frame   median ms   in"
          + " 90%";

  /** Three tables, each with a line of headings. */
  List<String> table() {
    List<String> lines = new ArrayList<>(List.of(HEADINGS));
    scores.forEach(score -> lines.add(line(score).stripTrailing()));
    lines.addAll(List.of("", ANALYSIS_HEADINGS));
    analyses.forEach(times -> lines.add(line(times)));
    lines.addAll(List.of("", SLIDER_HEADINGS));
    slider.forEach(times -> lines.add(line(times)));
    return lines;
  }

  private static String line(AnalysisTimes times) {
    return format(
        "%-17s %16s %11.2f %12.2f", times.cell(), times.sizes(), times.median(), times.least());
  }

  private static String line(SliderTimes times) {
    return format(
        "%-25s %12.1f %12.1f %18.1f%% %11.1f %8.1f",
        times.slider() + ", " + times.contrast(),
        times.framesPerSecond(),
        times.picturesPerSecond(),
        100 * times.nextFrame(),
        times.median(),
        times.nineTenths());
  }

  private static String line(Score score) {
    String compared =
        score.isCompared()
            ? format("%-14s %9.1f %6.2f", score.against(), score.theirs(), score.ratio())
            : "";
    return format(
        "%-8s %-5s %16s %7d %12.1f  %s",
        score.size(),
        score.cell(),
        score.sizes(),
        score.threads(),
        score.stepsPerSecond(),
        compared);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** The whole as JSON. */
  String json(String version, LocalDate date) throws JsonProcessingException {
    ObjectNode json = BenchJson.begin(machine, quick, version, date);
    scores.forEach(score -> json.withArray("scores").add(entry(score)));
    analyses.forEach(times -> json.withArray("analyses").add(entry(times)));
    slider.forEach(times -> json.withArray("sliderDragged").add(entry(times)));
    return BenchJson.text(json);
  }

  private static ObjectNode entry(SliderTimes times) {
    ObjectNode entry = BenchJson.entry();
    entry.put("slider", times.slider());
    entry.put("contrast", times.contrast());
    entry.put("framesPerSecond", times.framesPerSecond());
    entry.put("picturesPerSecond", times.picturesPerSecond());
    entry.put("shareInNextFrame", times.nextFrame());
    entry.put("millisecondsMedian", times.median());
    entry.put("millisecondsOfNineInTen", times.nineTenths());
    return entry;
  }

  private static ObjectNode entry(AnalysisTimes times) {
    ObjectNode entry = BenchJson.entry();
    entry.put("cell", times.cell());
    entry.put("hidden/inputs/steps/batch", times.sizes());
    entry.put("milliseconds", times.median());
    entry.put("millisecondsAtBest", times.least());
    return entry;
  }

  private static ObjectNode entry(Score score) {
    ObjectNode entry = BenchJson.entry();
    entry.put("cell", score.cell());
    entry.put("size", score.size());
    entry.put("hidden/inputs/steps/batch", score.sizes());
    entry.put("threads", score.threads());
    entry.put("stepsPerSecond", score.stepsPerSecond());
    if (score.isCompared()) {
      entry.put("against", score.against());
      entry.put("againstStepsPerSecond", score.theirs());
      entry.put("ratio", score.ratio());
    }
    return entry;
  }
}
