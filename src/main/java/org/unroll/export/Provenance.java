package org.unroll.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unroll.cell.Hold;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.lab.Objective;

/**
 * Where the numbers of a file come from, complete enough to compute them again. It is written into
 * every file. Without a date, two equal runs give equal files.
 *
 * @param program name and version of the program, such as {@code Unroll 0.1.0}
 * @param seed determines weights and data
 * @param configuration every setting of the run, in a fixed order
 * @param date the day of the export, if it is wanted in the file
 */
public record Provenance(
    String program, long seed, List<Setting> configuration, Optional<LocalDate> date) {

  private static final String CAPTION = "caption";

  /**
   * One setting of a run.
   *
   * @param key as on the command line
   * @param value as on the command line
   */
  public record Setting(String key, String value) {}

  /** Copies the list. */
  public Provenance {
    configuration = List.copyOf(configuration);
  }

  /** The provenance of a run, without a date. */
  public static Provenance of(String program, Experiment run) {
    return new Provenance(program, run.seed(), settings(run), Optional.empty());
  }

  /** The same with the day of the export. */
  public Provenance on(LocalDate day) {
    return new Provenance(program, seed, configuration, Optional.of(day));
  }

  /** The same with a caption as the first setting, unless it has one already. */
  public Provenance captioned(String words) {
    if (configuration.stream().anyMatch(setting -> setting.key().equals(CAPTION))) {
      return this;
    }
    ArrayList<Setting> all = new ArrayList<>(configuration);
    all.add(0, new Setting(CAPTION, words));
    return new Provenance(program, seed, all, date);
  }

  /** One line per fact: {@code program: ...}, {@code seed: ...}, then the configuration. */
  public List<String> lines() {
    ArrayList<String> lines = new ArrayList<>();
    lines.add("program: " + program);
    date.ifPresent(day -> lines.add("date: " + day));
    lines.add("seed: " + seed);
    configuration.forEach(s -> lines.add(oneLine(s.key() + ": " + s.value())));
    return List.copyOf(lines);
  }

  /** All facts as one text, separated by line feeds. */
  public String text() {
    return lines().stream().collect(Collectors.joining("\n"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  private static List<Setting> settings(Experiment run) {
    Learning learning = run.learning();
    Objective objective = run.objective();
    Architecture built = run.architecture();
    return List.of(
        new Setting("task", run.task()),
        new Setting("cells", String.join(",", run.cells())),
        new Setting("hidden", Integer.toString(run.hidden())),
        new Setting("length", Integer.toString(run.length())),
        new Setting("layers", Integer.toString(built.layers())),
        new Setting("bidirectional", Boolean.toString(built.bidirectional())),
        new Setting("link", built.link().id()),
        new Setting("attention", built.attention().id()),
        new Setting("attention-timing", built.beforeStep() ? "before" : "after"),
        new Setting("loss", objective.lossText()),
        new Setting("over-time", objective.overTime().id()),
        new Setting("over-batch", objective.overBatch().id()),
        new Setting("batch", Integer.toString(learning.batchSize())),
        new Setting("lr", Double.toString(learning.learningRate())),
        new Setting("optimizer", learning.optimizer()),
        new Setting("clip", Double.toString(learning.clip().threshold())),
        new Setting("clip-by", learning.clip().kind().id()),
        new Setting("truncation", Integer.toString(learning.truncation())),
        new Setting("noise", Double.toString(learning.noise())),
        new Setting("init", run.start().initialText()),
        new Setting("forget-bias", Double.toString(run.start().forgetBias())),
        new Setting(
            "hold", run.holds().stream().map(Hold::toString).collect(Collectors.joining(" "))),
        new Setting("file", run.text().map(Object::toString).orElse("")));
  }
}
