package org.unroll.lab.reference;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of one case by path, such as {@code grads/weights/l0.W_ih}. Arrays are read as one row of
 * numbers, outermost index first.
 */
final class ReferenceFile {

  private static final String FORMAT = "rnn-oracle-1";

  private final JsonNode root;

  private ReferenceFile(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @throws ReferenceProblem if it cannot be read, is not whole, or is something else
   */
  static ReferenceFile read(Path path) {
    try {
      ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      ReferenceFile file = new ReferenceFile(json.readTree(Files.readAllBytes(path)));
      if (!file.root.path("format").asText().equals(FORMAT)) {
        throw new ReferenceProblem("it is not a reference case: its format is not " + FORMAT);
      }
      return file;
    } catch (JsonProcessingException e) {
      throw new ReferenceProblem("it is not whole JSON: it goes wrong " + place(e), e);
    } catch (IOException e) {
      throw new ReferenceProblem("it cannot be read", e);
    }
  }

  private static String place(JsonProcessingException problem) {
    JsonLocation location = problem.getLocation();
    return location == null
        ? "somewhere"
        : "in line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private JsonNode node(String path) {
    JsonNode node = root;
    for (String name : path.split("/")) {
      node = node.path(name);
    }
    if (node.isMissingNode() || node.isNull()) {
      throw new ReferenceProblem("it has no field " + path);
    }
    return node;
  }

  /** The text at a path. */
  String text(String path) {
    return node(path).asText();
  }

  /** The whole number at a path, at least 1. */
  int count(String path) {
    int value = node(path).asInt();
    if (value < 1) {
      throw new ReferenceProblem(path + " is not a whole number above 0");
    }
    return value;
  }

  /** The number at a path. */
  double number(String path) {
    return numbers(path, 1)[0];
  }

  /** The numbers at a path; there must be so many. */
  double[] numbers(String path, int count) {
    double[] numbers = flat(path, node(path));
    if (numbers.length != count) {
      throw new ReferenceProblem(
          path + " has " + numbers.length + " numbers where " + count + " belong");
    }
    return numbers;
  }

  /** The texts of a list of texts. */
  List<String> texts(String path) {
    List<String> texts = new ArrayList<>();
    node(path).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The entries of the only layer's description. */
  ReferenceFile layer() {
    JsonNode layers = node("config/layers");
    if (layers.size() != 1) {
      throw new ReferenceProblem("it has " + layers.size() + " layers; only one can be computed");
    }
    return new ReferenceFile(layers.get(0));
  }

  /** Names below a path; none where the path is not there. */
  List<String> names(String path) {
    List<String> names = new ArrayList<>();
    root.at("/" + path).fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Everything that is a number or an array, by path. */
  Map<String, double[]> fields() {
    Map<String, double[]> fields = new LinkedHashMap<>();
    collect("", root, fields);
    return fields;
  }

  private static void collect(String path, JsonNode node, Map<String, double[]> into) {
    if (node.isObject()) {
      String prefix = path.isEmpty() ? "" : path + "/";
      node.properties().forEach(entry -> collect(prefix + entry.getKey(), entry.getValue(), into));
    } else if (isNumeric(node)) {
      into.put(path, flat(path, node));
    }
  }

  private static boolean isNumeric(JsonNode node) {
    return node.isNumber() || (node.isArray() && !node.isEmpty() && isNumeric(node.get(0)));
  }

  private static double[] flat(String path, JsonNode node) {
    List<Double> numbers = new ArrayList<>();
    flatten(path, node, numbers);
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void flatten(String path, JsonNode node, List<Double> into) {
    if (node.isArray()) {
      node.forEach(item -> flatten(path, item, into));
    } else if (node.isNumber()) {
      into.add(node.doubleValue());
    } else {
      throw new ReferenceProblem(path + " holds something that is not a number: " + node);
    }
  }
}
