package org.unroll.reference;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads reference cases in the layout {@code rnn-oracle-1}. */
public final class CaseReader {

  private static final String FORMAT = "rnn-oracle-1";

  /** The parts with numbers. A file without one of them would pass by saying nothing. */
  private static final List<String> PARTS =
      List.of("weights", "inputs", "forward", "grads", "layers", "clip", "optim");

  private final ObjectReader json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  /**
   * The case in a file.
   *
   * @throws CaseProblem if the file cannot be read, is cut off (with line and column), has another
   *     format, or lacks a field (with its path)
   */
  public ReferenceCase read(Path file) {
    JsonNode root = tree(file);
    String format = root.path("format").asText();
    if (!format.equals(FORMAT)) {
      throw new CaseProblem(
          "%s is not a reference case: its field format says '%s' instead of '%s'."
              .formatted(name(file), format, FORMAT));
    }
    try {
      return build(root);
    } catch (CaseProblem problem) {
      throw new CaseProblem(name(file) + ": " + problem.getMessage(), problem);
    }
  }

  private static ReferenceCase build(JsonNode root) {
    CaseConfig config = new ConfigReader(member(root, "config")).read();
    FieldReader fields = new FieldReader();
    for (String part : PARTS) {
      JsonNode node = member(root, part);
      if (!node.isObject() || node.isEmpty()) {
        throw new CaseProblem("The field %s should hold named fields.".formatted(part));
      }
    }
    root.properties().stream()
        .filter(e -> !List.of("format", "id", "seed", "config").contains(e.getKey()))
        .forEach(e -> fields.read(e.getKey(), e.getValue()));
    return new ReferenceCase(member(root, "id").asText(), config, fields.numbers(), fields.words());
  }

  private static JsonNode member(JsonNode root, String name) {
    JsonNode member = root.path(name);
    if (member.isMissingNode()) {
      throw new CaseProblem("The field %s is missing.".formatted(name));
    }
    return member;
  }

  private JsonNode tree(Path file) {
    try {
      return json.readTree(Files.readAllBytes(file));
    } catch (JsonEOFException e) {
      throw new CaseProblem(
          "%s is cut off: it ends in the middle of a value at %s."
              .formatted(name(file), place(e.getLocation())),
          e);
    } catch (JsonProcessingException e) {
      throw new CaseProblem(
          "%s is not valid JSON at %s: %s."
              .formatted(name(file), place(e.getLocation()), e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new CaseProblem("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static String place(JsonLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
