package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.task.data.TableColumns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of learning to tell labelled texts apart. */
final class TextOptions {

  /** What {@code --task} calls it. */
  static final String TASK = "text-classification";

  private static final int USUAL_LENGTH = 200;

  private static final List<String> OWN =
      List.of(
          "--data",
          "--text-column",
          "--label-column",
          "--words",
          "--embedding",
          "--epochs",
          "--word-dropout");

  private static final Set<String> SHARED =
      Set.of(
          "--task",
          "--cell",
          "--hidden",
          "--length",
          "--seed",
          "--batch",
          "--lr",
          "--optimizer",
          "--clip",
          "--clip-by",
          "--forget-bias",
          "--out",
          "--debug");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description =
          "For text-classification: a CSV or TSV with a header, or a folder with a folder of texts"
              + " for each label, also below train and test.")
  private Path data;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column of the texts. Default: one called text, review or the like.")
  private String textColumn;

  @Option(
      names = "--label-column",
      paramLabel = "NAME",
      description = "Column of the labels. Default: one called label, sentiment or the like.")
  private String labelColumn;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Most words of the vocabulary. Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = 1_000_000)
  private int words;

  @Option(
      names = "--embedding",
      paramLabel = "N",
      defaultValue = "32",
      description = "Length of a word's vector. Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = 1024)
  private int embedding;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often all texts are read. Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = 10_000)
  private int epochs;

  @Option(
      names = "--word-dropout",
      paramLabel = "X",
      defaultValue = "0",
      description =
          "Share of words that are hidden in training, others each time. Default:"
              + " ${DEFAULT-VALUE}.")
  @Between(min = 0, max = 0.95)
  private double wordDropout;

  /**
   * Whether this is what is to be trained.
   *
   * @throws ParameterException if an option was given that says nothing about it, or only about it
   */
  boolean isWanted(String task) {
    boolean wanted = task.equals(TASK);
    if (wanted && data == null) {
      refuse("--task " + TASK + " needs --data PATH, the labelled texts.");
    }
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      String name = option.longestName();
      if (wanted && !OWN.contains(name) && !SHARED.contains(name)) {
        refuse(name + " means nothing for --task " + TASK + "; leave it out.");
      }
      if (!wanted && OWN.contains(name)) {
        refuse(name + " is for --task " + TASK + " only; leave it out or name that task.");
      }
    }
    return wanted;
  }

  private void refuse(String sentence) {
    throw new ParameterException(spec.commandLine(), sentence);
  }

  /** Where the texts are. */
  Path data() {
    return data;
  }

  /** Reads them. */
  LabelledTextReader reader(Optional<Integer> length, long seed) {
    TableColumns columns =
        new TableColumns(Optional.ofNullable(textColumn), Optional.ofNullable(labelColumn));
    return new LabelledTextReader(columns, words, length.orElse(USUAL_LENGTH), seed);
  }

  /** How often all texts are read. */
  int epochs() {
    return epochs;
  }

  /** Length of a word's vector. */
  int embedding() {
    return embedding;
  }

  /** Share of hidden words. */
  double wordDropout() {
    return wordDropout;
  }
}
