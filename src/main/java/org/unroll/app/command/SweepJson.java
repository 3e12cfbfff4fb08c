package org.unroll.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unroll.export.Provenance;
import org.unroll.lab.sweep.Axis;
import org.unroll.lab.sweep.Estimate;
import org.unroll.lab.sweep.Outcome;
import org.unroll.lab.sweep.Point;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;

/** A sweep as JSON: where it comes from, its points, and every run. */
final class SweepJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private SweepJson() {}

  /** The text of the file. */
  static String of(SweepResults results, Provenance origin) throws JsonProcessingException {
    ObjectNode json = JSON.createObjectNode();
    json.put("program", origin.program());
    ObjectNode configuration = json.putObject("configuration");
    origin.configuration().forEach(s -> configuration.put(s.key(), s.value()));
    json.put("shown", results.sweep().shown().id());
    points(json.putArray("points"), results);
    runs(json.putArray("runs"), results);
    return JSON.writeValueAsString(json) + "\n";
  }

  private static void points(ArrayNode array, SweepResults results) {
    Sweep sweep = results.sweep();
    for (int line = 0; line < sweep.lineCount(); line++) {
      for (int place = 0; place < sweep.across().values().size(); place++) {
        ObjectNode json = values(array.addObject(), sweep, line, place);
        Estimate estimate = sweep.shown().over(results.at(line, place));
        number(json, "mean", estimate.centre());
        number(json, "lower", estimate.lower());
        number(json, "upper", estimate.upper());
        json.put("seeds", estimate.runs());
      }
    }
  }

  private static void runs(ArrayNode array, SweepResults results) {
    for (Point point : results.points()) {
      results
          .outcome(point)
          .ifPresent(
              outcome -> {
                ObjectNode json =
                    values(array.addObject(), results.sweep(), point.line(), point.place());
                json.put("seed", point.experiment().seed());
                run(json, outcome);
              });
    }
  }

  private static ObjectNode values(ObjectNode json, Sweep sweep, int line, int place) {
    sweep.lines().ifPresent(axis -> value(json, axis, line));
    value(json, sweep.across(), place);
    return json;
  }

  private static void value(ObjectNode json, Axis axis, int index) {
    String key = axis.setting().id();
    if (axis.setting().isNumber()) {
      json.put(key, axis.places()[index]);
    } else {
      json.put(key, axis.values().get(index));
    }
  }

  private static void run(ObjectNode json, Outcome outcome) {
    json.put("updates", outcome.updates());
    json.put("solved", outcome.solved());
    number(json, "loss", outcome.reached().loss());
    number(json, "metric", outcome.reached().metric());
    number(json, "guessingLoss", outcome.guessing().loss());
    number(json, "guessingMetric", outcome.guessing().metric());
    number(json, "reach", outcome.reach());
    outcome.problem().ifPresent(problem -> json.put("problem", problem));
  }

  /** JSON has no word for infinity or not-a-number: those become null. */
  private static void number(ObjectNode json, String key, double value) {
    if (Double.isFinite(value)) {
      json.put(key, value);
    } else {
      json.putNull(key);
    }
  }
}
