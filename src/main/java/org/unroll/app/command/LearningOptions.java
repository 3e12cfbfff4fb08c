package org.unroll.app.command;

import org.unroll.engine.Clip;
import org.unroll.engine.Optimizers;
import org.unroll.lab.Learning;
import picocli.CommandLine.Option;

/** The options that say how weights change. */
final class LearningOptions {

  @Option(
      names = "--batch",
      paramLabel = "B",
      defaultValue = "32",
      description = "Sequences per step. Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = 4096)
  private int batch;

  @Option(
      names = "--lr",
      paramLabel = "X",
      defaultValue = "0.01",
      description = "Learning rate. Default: ${DEFAULT-VALUE}.")
  @Between(min = 0, max = 100, above = true)
  private double learningRate;

  @Option(
      names = "--optimizer",
      paramLabel = "NAME",
      defaultValue = "adam",
      description = "Turns gradients into steps. Default: ${DEFAULT-VALUE}.")
  private String optimizer;

  @Option(
      names = "--clip",
      paramLabel = "X",
      defaultValue = "1",
      description =
          "What is larger in a gradient is cut to this; 0: never. Default: ${DEFAULT-VALUE}.")
  @Between(min = 0, max = 1e6)
  private double clip;

  @Option(
      names = "--clip-by",
      paramLabel = "KIND",
      defaultValue = "norm",
      description =
          "What --clip cuts: norm, the length of the whole gradient; value, each number by itself."
              + " Default: ${DEFAULT-VALUE}.")
  private String clipBy;

  @Option(
      names = "--truncation",
      paramLabel = "K",
      defaultValue = "0",
      description =
          "Read a text from beginning to end in pieces of K steps: states are carried on, the error"
              + " flows back within a piece only; 0: whole sequences. Default: ${DEFAULT-VALUE}.")
  @Between(min = 0, max = 5000)
  private int truncation;

  @Option(
      names = "--noise",
      paramLabel = "X",
      defaultValue = "0",
      description =
          "Variance of Gaussian noise on the first gradient; it fades with time; 0: none."
              + " Default: ${DEFAULT-VALUE}.")
  @Between(min = 0, max = 100)
  private double noise;

  /** What the options say, after their names were checked. */
  Learning learning(NameCheck check) {
    check.known("optimizer", Optimizers.ids(), optimizer);
    check.known("kind of clipping", Clip.Kind.ids(), clipBy);
    Clip clipping = new Clip(Clip.Kind.of(clipBy).orElseThrow(), clip);
    return new Learning(batch, optimizer, learningRate, clipping, truncation, noise);
  }
}
