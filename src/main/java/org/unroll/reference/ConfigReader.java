package org.unroll.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.network.Ends;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;

/** Reads the {@code config} of a case. Every message names the field. */
final class ConfigReader {

  private static final String ROOT = "config";
  private static final Map<String, Loss> LOSSES =
      Map.of("ce", Loss.CROSS_ENTROPY, "sq", Loss.HALF_SQUARED_ERROR);
  private static final Map<String, Readout> READOUTS =
      Map.of("every", Readout.EVERY, "last", Readout.LAST, "meanpool", Readout.MEAN);
  private static final Map<String, Reduction> REDUCTIONS =
      Map.of("sum", Reduction.SUM, "mean", Reduction.MEAN);
  private static final Map<String, Boolean> REVERSED = Map.of("fwd", false, "bwd", true);
  private static final Map<String, Boolean> BEFORE_STEP = Map.of("luong", false, "bahdanau", true);

  private final JsonNode config;

  ConfigReader(JsonNode config) {
    this.config = config;
  }

  CaseConfig read() {
    String[] head = text(config, ROOT, "head").split("_", 2);
    String topology = text(config, ROOT, "topology");
    return new CaseConfig(
        topology,
        size("T"),
        size("B"),
        size("I"),
        size("H"),
        size("O"),
        choice("head", head[0], LOSSES),
        choice("head", head[head.length - 1], READOUTS),
        config.path("bidir_last").asText().equals("ends") ? Ends.OWN_END : Ends.SAME_POSITION,
        choice("batch_reduction", text(config, ROOT, "batch_reduction"), REDUCTIONS),
        choice("time_reduction", text(config, ROOT, "time_reduction"), REDUCTIONS),
        layers(),
        topology.equals(CaseNetwork.PAIR) ? Optional.of(decoder()) : Optional.empty());
  }

  private List<CaseConfig.Layer> layers() {
    JsonNode given = member(config, ROOT, "layers");
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
    return new CaseConfig.Layer(
        text(layer, path, "name"),
        text(layer, path, "cell"),
        whole(layer, path, "input_size", 1),
        choice("layers.direction", text(layer, path, "direction"), REVERSED),
        gates);
  }

  private CaseConfig.Decoder decoder() {
    JsonNode attention = member(config, ROOT, "attention");
    return new CaseConfig.Decoder(
        size("T_dec"),
        whole(config, ROOT, "START", 0),
        attention.isNull()
            ? Optional.empty()
            : Optional.of(lookBack(attention, "config.attention")));
  }

  private static CaseConfig.LookBack lookBack(JsonNode attention, String path) {
    return new CaseConfig.LookBack(
        text(attention, path, "score"),
        choice("attention.timing", text(attention, path, "timing"), BEFORE_STEP),
        attention.hasNonNull("A") ? whole(attention, path, "A", 1) : 1,
        attention.path("beta").asDouble(1));
  }

  private int size(String name) {
    return whole(config, ROOT, name, 1);
  }

  private static int whole(JsonNode parent, String path, String name, int least) {
    JsonNode size = member(parent, path, name);
    if (!size.isInt() || size.intValue() < least) {
      throw new CaseProblem(
          "The field %s.%s should be a whole number from %d, not %s."
              .formatted(path, name, least, size));
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
