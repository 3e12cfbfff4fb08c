package org.unroll.lab.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unroll.lab.Experiment;
import org.unroll.lab.Score;
import org.unroll.task.Baseline;

/**
 * Finished runs in a file, one line each as JSON, added the moment they are finished. A run is found again
 * by all its settings, so one file may serve several sweeps. A last line that was cut off in the middle is
 * passed over. Runs under way are kept beside the file; what is of no use any more is deleted as it is
 * opened. Safe for use by several threads.
 */
public final class ResultLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SETTINGS = "settings";

  private final Path file;
  private final String version;
  private final Map<String, Outcome> known = new HashMap<>();
  private final UnfinishedRuns unfinished;

  /**
   * Opens a file, or begins a new one with the first run.
   *
   * @param version of the program; runs of other versions may have come out otherwise and do not count
   * @throws LogProblem if there is a file that cannot be read
   */
  public static ResultLog open(Path file, String version) {
    ResultLog log = new ResultLog(file, version);
    log.read();
    log.unfinished.tidy(log.known::containsKey);
    return log;
  }

  private ResultLog(Path file, String version) {
    this.file = file;
    this.version = version;
    this.unfinished = new UnfinishedRuns(file.resolveSibling("under-way"));
  }

  /** Where an experiment's run stood when it was last kept, if it has begun and is not finished. */
  Optional<Standing> unfinished(Experiment experiment, Procedure procedure) {
    return unfinished.find(settings(experiment, procedure));
  }

  /**
   * Keeps where a run stands.
   *
   * @throws LogProblem if the disk refuses
   */
  void keep(Experiment experiment, Procedure procedure, Standing standing) {
    unfinished.keep(settings(experiment, procedure), standing);
  }

  /** Runs of other settings, or of another version of the program, that are under way beside a sweep's. */
  public Leftovers besides(Sweep sweep) {
    return unfinished.besides(
        sweep.points().stream()
            .map(point -> settings(point.experiment(), sweep.procedure()))
            .toList());
  }

  /** The outcome of an experiment, if it was kept. */
  synchronized Optional<Outcome> find(Experiment experiment, Procedure procedure) {
    return Optional.ofNullable(known.get(settings(experiment, procedure)));
  }

  /**
   * Adds a finished run.
   *
   * @throws LogProblem if the disk refuses
   */
  synchronized void keep(Experiment experiment, Procedure procedure, Outcome outcome) {
    String settings = settings(experiment, procedure);
    known.put(settings, outcome);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          line(settings, outcome),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new LogProblem(LogProblem.Kind.KEPT, file, e);
    }
    unfinished.drop(settings);
  }

  /** Everything that decides a run, as the records print themselves. */
  private String settings(Experiment experiment, Procedure procedure) {
    return version + " " + experiment + " " + procedure;
  }

  private void read() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      String text = Files.readString(file);
      text.lines().forEach(this::take);
      if (!text.isEmpty() && !text.endsWith("\n")) {
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new LogProblem(LogProblem.Kind.READ, file, e);
    }
  }

  private void take(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.hasNonNull(SETTINGS)) {
        known.put(json.get(SETTINGS).asText(), outcome(json));
      }
    } catch (JsonProcessingException cutOff) {
      // Whoever was writing this line was stopped: the run has to be made again.
    }
  }

  private static String line(String settings, Outcome outcome) throws JsonProcessingException {
    ObjectNode json = JSON.createObjectNode();
    json.put(SETTINGS, settings);
    json.put("updates", outcome.updates());
    json.put("solved", outcome.solved());
    number(json, "loss", outcome.reached().loss());
    number(json, "metric", outcome.reached().metric());
    number(json, "guessingLoss", outcome.guessing().loss());
    number(json, "guessingMetric", outcome.guessing().metric());
    number(json, "reach", outcome.reach());
    outcome.problem().ifPresent(problem -> json.put("problem", problem));
    return JSON.writeValueAsString(json) + "\n";
  }

  /** JSON has no word for what is not finite: null. */
  private static void number(ObjectNode json, String key, double value) {
    if (Double.isFinite(value)) {
      json.put(key, value);
    } else {
      json.putNull(key);
    }
  }

  private static Outcome outcome(JsonNode json) {
    return new Outcome(
        json.path("updates").asLong(),
        json.path("solved").asBoolean(),
        new Score(number(json, "loss"), number(json, "metric")),
        new Baseline(number(json, "guessingLoss"), number(json, "guessingMetric")),
        number(json, "reach"),
        Optional.ofNullable(json.path("problem").textValue()));
  }

  private static double number(JsonNode json, String key) {
    return json.path(key).asDouble(Double.NaN);
  }
}
