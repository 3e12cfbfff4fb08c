package org.unroll.app.command;

import java.util.List;
import org.unroll.lab.Architecture;
import org.unroll.lab.Scoring;
import org.unroll.network.Link;
import picocli.CommandLine.Option;

/** The options that say what is built of the cell. */
final class ArchitectureOptions {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Option(
      names = "--layers",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Layers one above the other; of an encoder and a decoder each has as many."
              + " Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = Architecture.MOST_LAYERS)
  private int layers;

  @Option(
      names = "--bidirectional",
      description = "Beside each layer one that reads from the end; not for a decoder.")
  private boolean bidirectional;

  @Option(
      names = "--link",
      paramLabel = "NAME",
      defaultValue = "none",
      description =
          "How the input of each layer but the first goes round it: none, residual or highway."
              + " Default: ${DEFAULT-VALUE}.")
  private String link;

  @Option(
      names = "--attention",
      paramLabel = "NAME",
      defaultValue = "none",
      description =
          "How a decoder looks back: none, dot, scaled-dot, cosine or additive."
              + " Default: ${DEFAULT-VALUE}.")
  private String attention;

  @Option(
      names = "--attention-timing",
      paramLabel = "WHEN",
      defaultValue = AFTER,
      description =
          "before the decoder's step, so that what it sees goes in (Bahdanau), or after it (Luong)."
              + " Default: ${DEFAULT-VALUE}.")
  private String timing;

  /** What the options say, after their names were checked. */
  Architecture architecture(NameCheck check) {
    check.known("link", Link.ids(), link);
    check.known("attention", Scoring.ids(), attention);
    check.known("time to look back", List.of(BEFORE, AFTER), timing);
    return new Architecture(
        layers,
        bidirectional,
        Link.of(link).orElseThrow(),
        Scoring.of(attention).orElseThrow(),
        timing.equals(BEFORE));
  }

  /** A time to look back as its word. */
  static String timing(Architecture architecture) {
    return architecture.beforeStep() ? BEFORE : AFTER;
  }
}
