package org.unroll.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unroll.lab.Architecture;
import org.unroll.lab.Curve;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;

/** Writes what a training left into {@code loss.csv} and {@code result.json}. */
final class ResultFiles {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ResultFiles() {}

  /**
   * Writes both files, over older ones.
   *
   * @return what was written
   * @throws Failure if the disk refuses
   */
  static List<Path> write(Path folder, TrainingResult result) {
    return write(folder, csv(result.losses()), json(result));
  }

  /**
   * Writes both files from what is to stand in them.
   *
   * @return what was written
   * @throws Failure if the disk refuses
   */
  static List<Path> write(Path folder, String csv, ObjectNode json) {
    Path losses = folder.resolve("loss.csv");
    Path summary = folder.resolve("result.json");
    try {
      Files.writeString(losses, csv);
      Files.writeString(summary, JSON.writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new Failure("Cannot write the results into " + folder + ": " + e.getMessage(), e);
    }
    return List.of(losses, summary);
  }

  private static String csv(Curve losses) {
    StringBuilder text = new StringBuilder("step,loss\n");
    for (int i = 0; i < losses.x().length; i++) {
      text.append((long) losses.x()[i]).append(',').append(losses.y()[i]).append('\n');
    }
    return text.toString();
  }

  private static ObjectNode json(TrainingResult result) {
    ObjectNode json = JSON.createObjectNode();
    json.put("version", result.version());
    number(json, "finalLoss", result.reached().loss());
    number(json, "baselineLoss", result.guessing().loss());
    ObjectNode metric = json.putObject("metric");
    metric.put("name", result.metric());
    number(metric, "value", result.reached().metric());
    number(metric, "baseline", result.guessing().metric());
    json.put("seconds", result.seconds());
    json.put("stepsPerSecond", result.stepsPerSecond());
    configuration(json.putObject("configuration"), result);
    if (!result.sample().isEmpty()) {
      json.put("sample", result.sample());
    }
    return json;
  }

  private static void configuration(ObjectNode json, TrainingResult result) {
    Experiment experiment = result.experiment();
    json.put("task", experiment.task());
    json.put("cell", result.cell());
    json.put("hidden", experiment.hidden());
    json.put("length", experiment.length());
    architecture(json, experiment.architecture());
    json.put("steps", result.steps());
    json.put("loss", result.loss());
    json.put("overTime", experiment.objective().overTime().id());
    json.put("overBatch", experiment.objective().overBatch().id());
    learning(json, experiment.learning());
    json.put("init", experiment.start().initialText());
    json.put("forgetBias", experiment.start().forgetBias());
    json.put("seed", experiment.seed());
    json.put("file", experiment.text().map(Path::toString).orElse(null));
  }

  private static void architecture(ObjectNode json, Architecture architecture) {
    json.put("layers", architecture.layers());
    json.put("bidirectional", architecture.bidirectional());
    json.put("link", architecture.link().id());
    json.put("attention", architecture.attention().id());
    json.put("attentionTiming", ArchitectureOptions.timing(architecture));
  }

  private static void learning(ObjectNode json, Learning learning) {
    json.put("batch", learning.batchSize());
    json.put("lr", learning.learningRate());
    json.put("optimizer", learning.optimizer());
    json.put("clip", learning.clip().threshold());
    json.put("clipBy", learning.clip().kind().id());
    json.put("truncation", learning.truncation());
    json.put("noise", learning.noise());
  }

  /** An object with nothing in it yet. */
  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** JSON has no word for infinity or not-a-number: those become null. */
  static void number(ObjectNode json, String key, double value) {
    if (Double.isFinite(value)) {
      json.put(key, value);
    } else {
      json.putNull(key);
    }
  }
}
