package org.unroll.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.unroll.bench.Machine;

/** How every measurement is written down for programs: what was measured stands below where and when. */
final class BenchJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private BenchJson() {}

  /** An entry without fields. */
  static ObjectNode entry() {
    return JSON.createObjectNode();
  }

  /**
   * The beginning of a report.
   *
   * @param quick whether it was measured roughly
   */
  static ObjectNode begin(Machine machine, boolean quick, String version, LocalDate date) {
    ObjectNode json = entry();
    json.put("version", version);
    json.put("date", date.toString());
    json.put("quick", quick);
    json.set("machine", JSON.valueToTree(machine));
    return json;
  }

  /** A whole report as the text of a file. */
  static String text(ObjectNode json) throws JsonProcessingException {
    return JSON.writeValueAsString(json) + "\n";
  }
}
