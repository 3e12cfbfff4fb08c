package org.unroll.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;

/** Reads the {@code config} of a case. Every message names the field. */
final class ConfigReader {

  private static final Map<String, Loss> LOSSES =
      Map.of("ce", Loss.CROSS_ENTROPY, "sq", Loss.HALF_SQUARED_ERROR);
  private static final Map<String, Readout> READOUTS =
      Map.of("every", Readout.EVERY, "last", Readout.LAST, "meanpool", Readout.MEAN);
  private static final Map<String, Reduction> REDUCTIONS =
      Map.of("sum", Reduction.SUM, "mean", Reduction.MEAN);

  private final JsonNode config;

  ConfigReader(JsonNode config) {
    this.config = config;
  }

  CaseConfig read() {
    String[] head = text(config, "config", "head").split("_", 2);
    return new CaseConfig(
        text(config, "config", "topology"),
        size("T"),
        size("B"),
        size("I"),
        size("H"),
        size("O"),
        choice("head", head[0], LOSSES),
        choice("head", head[head.length - 1], READOUTS),
        choice("batch_reduction", text(config, "config", "batch_reduction"), REDUCTIONS),
        choice("time_reduction", text(config, "config", "time_reduction"), REDUCTIONS),
        layers());
  }

  private List<CaseConfig.Layer> layers() {
    JsonNode given = member(config, "config", "layers");
    List<CaseConfig.Layer> layers = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      layers.add(layer(given.get(i), "config.layers[" + i + "]"));
    }
    if (layers.isEmpty()) {
      throw new CaseProblem("The field config.layers names no layer.");
    }
    return layers;
  }

  private static CaseConfig.Layer layer(JsonNode layer, String path) {
    List<String> gates = new ArrayList<>();
    member(layer, path, "gate_order").forEach(gate -> gates.add(gate.asText()));
    if (gates.isEmpty()) {
      throw new CaseProblem("The field %s.gate_order names no gate.".formatted(path));
    }
    return new CaseConfig.Layer(text(layer, path, "name"), text(layer, path, "cell"), gates);
  }

  private int size(String name) {
    JsonNode size = member(config, "config", name);
    if (!size.isInt() || size.intValue() < 1) {
      throw new CaseProblem(
          "The field config.%s should be a whole number from 1, not %s.".formatted(name, size));
    }
    return size.intValue();
  }

  private static <T> T choice(String field, String value, Map<String, T> known) {
    T chosen = known.get(value);
    if (chosen == null) {
      throw new CaseProblem(
          "The field config.%s says '%s'; known are %s."
              .formatted(
                  field, value, String.join(", ", known.keySet().stream().sorted().toList())));
    }
    return chosen;
  }

  private static String text(JsonNode parent, String path, String name) {
    JsonNode text = member(parent, path, name);
    if (!text.isTextual()) {
      throw new CaseProblem(
          "The field %s.%s should be a word, not %s.".formatted(path, name, text));
    }
    return text.textValue();
  }

  static JsonNode member(JsonNode parent, String path, String name) {
    JsonNode member = parent.path(name);
    if (member.isMissingNode()) {
      throw new CaseProblem("The field %s.%s is missing.".formatted(path, name));
    }
    return member;
  }
}
