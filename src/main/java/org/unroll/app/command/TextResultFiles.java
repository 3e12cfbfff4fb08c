package org.unroll.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.unroll.lab.Learning;
import org.unroll.lab.reading.EpochScore;
import org.unroll.lab.reading.ReadingSettings;
import org.unroll.network.Loss;
import org.unroll.task.Baseline;

/** Writes what learning labelled texts left: the fields of every task, then accuracy and epochs. */
final class TextResultFiles {

  private TextResultFiles() {}

  /**
   * Writes {@code loss.csv} and {@code result.json}, over older ones.
   *
   * @return what was written
   * @throws Failure if the disk refuses
   */
  static List<Path> write(Path folder, TextResult result, String version) {
    StringBuilder losses = new StringBuilder("step,loss\n");
    int step = 0;
    for (double loss : result.run().losses()) {
      losses.append(++step).append(',').append(loss).append('\n');
    }
    return ResultFiles.write(folder, losses.toString(), json(result, version));
  }

  private static ObjectNode json(TextResult result, String version) {
    EpochScore best = result.run().restoreBest();
    Baseline guessing = result.run().baseline();
    ObjectNode json = ResultFiles.object();
    json.put("version", version);
    ResultFiles.number(json, "finalLoss", best.heldBack().loss());
    ResultFiles.number(json, "baselineLoss", guessing.loss());
    ObjectNode metric = json.putObject("metric");
    metric.put("name", "accuracy");
    ResultFiles.number(metric, "value", best.heldBack().metric());
    ResultFiles.number(metric, "baseline", guessing.metric());
    ResultFiles.number(json, "accuracy", best.heldBack().metric());
    json.put("seconds", result.seconds());
    json.put("stepsPerSecond", result.run().losses().size() / result.seconds());
    configuration(json.putObject("configuration"), result);
    data(json.putObject("data"), result);
    json.put("bestEpoch", best.epoch());
    epochs(json.putArray("epochs"), result.run().epochs());
    return json;
  }

  private static void configuration(ObjectNode json, TextResult result) {
    ReadingSettings settings = result.settings();
    Learning learning = settings.learning();
    json.put("task", TextOptions.TASK);
    json.put("cell", settings.cell());
    json.put("hidden", settings.hidden());
    json.put("length", result.reader().length());
    json.put("steps", result.run().losses().size());
    json.put("loss", Loss.CROSS_ENTROPY.id());
    json.put("words", result.reader().words());
    json.put("embedding", settings.embedding());
    json.put("epochs", result.epochs());
    json.put("batch", learning.batchSize());
    json.put("lr", learning.learningRate());
    json.put("optimizer", learning.optimizer());
    json.put("clip", learning.clip().threshold());
    json.put("clipBy", learning.clip().kind().id());
    json.put("wordDropout", settings.wordDropout());
    json.put("forgetBias", settings.forgetBias());
    json.put("seed", settings.seed());
    json.put("file", result.data().toString());
  }

  private static void data(ObjectNode json, TextResult result) {
    json.put("training", result.texts().training().size());
    json.put("heldBack", result.texts().heldBack().size());
    json.put("vocabulary", result.texts().vocabulary());
    ArrayNode labels = json.putArray("labels");
    result.texts().labels().forEach(labels::add);
  }

  private static void epochs(ArrayNode array, List<EpochScore> epochs) {
    for (EpochScore epoch : epochs) {
      ObjectNode json = array.addObject();
      json.put("epoch", epoch.epoch());
      ResultFiles.number(json, "trainingLoss", epoch.trainingLoss());
      ResultFiles.number(json, "heldBackLoss", epoch.heldBack().loss());
      ResultFiles.number(json, "heldBackAccuracy", epoch.heldBack().metric());
      json.put("seconds", epoch.seconds());
    }
  }
}
