package org.unroll.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a tree of named, nested lists into a map from paths such as {@code layers.l0.dh} to arrays. */
final class FieldReader {

  private final Map<String, Numbers> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  /** Takes in everything below a node. */
  void read(String path, JsonNode node) {
    if (node.isObject()) {
      node.properties().forEach(e -> read(path + "." + e.getKey(), e.getValue()));
    } else if (isWords(node)) {
      words.put(path, words(path, node));
    } else {
      numbers.put(path, numbers(path, node));
    }
  }

  Map<String, Numbers> numbers() {
    return numbers;
  }

  Map<String, List<String>> words() {
    return words;
  }

  private static boolean isWords(JsonNode node) {
    return node.isTextual() || (node.isArray() && !node.isEmpty() && node.get(0).isTextual());
  }

  private static List<String> words(String path, JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.textValue());
    }
    List<String> words = new ArrayList<>();
    for (JsonNode word : node) {
      if (!word.isTextual()) {
        throw expected("a word", path, word);
      }
      words.add(word.textValue());
    }
    return List.copyOf(words);
  }

  private static Numbers numbers(String path, JsonNode node) {
    List<Integer> shape = new ArrayList<>();
    for (JsonNode n = node; n.isArray(); n = n.isEmpty() ? n.path(0) : n.get(0)) {
      shape.add(n.size());
    }
    int[] lengths = shape.stream().mapToInt(Integer::intValue).toArray();
    List<Double> values = new ArrayList<>();
    collect(path, node, lengths, 0, values);
    return new Numbers(lengths, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void collect(
      String path, JsonNode node, int[] shape, int depth, List<Double> values) {
    if (depth == shape.length) {
      values.add(number(path, node));
      return;
    }
    if (!node.isArray() || node.size() != shape[depth]) {
      throw new CaseProblem(
          "The field %s is not rectangular: at depth %d one list has %s entries, the first has %d."
              .formatted(path, depth + 1, node.isArray() ? node.size() : "no", shape[depth]));
    }
    node.forEach(n -> collect(path, n, shape, depth + 1, values));
  }

  private static double number(String path, JsonNode node) {
    if (!node.isNumber()) {
      throw expected("a number", path, node);
    }
    if (!Double.isFinite(node.doubleValue())) {
      throw new CaseProblem("The field %s holds a number too large for a double.".formatted(path));
    }
    return node.doubleValue();
  }

  private static CaseProblem expected(String what, String path, JsonNode found) {
    return new CaseProblem("The field %s should hold %s, not %s.".formatted(path, what, found));
  }
}
