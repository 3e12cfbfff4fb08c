package org.unroll.lab;

import java.util.Optional;
import org.unroll.engine.Escaped;

/** Training left the range of finite numbers. */
public final class Diverged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String cellId;
  private final long update;
  private final transient Escaped escaped;
  private final long shown;

  /**
   * Divergence of one cell.
   *
   * @param update the one that could not be made, counted from 1
   * @param escaped what left the range first
   */
  public Diverged(String cellId, long update, Escaped escaped) {
    this(cellId, update, escaped, -1, null);
  }

  private Diverged(String cellId, long update, Escaped escaped, long shown, Diverged cause) {
    super(sentence(cellId, update, escaped), cause);
    this.cellId = cellId;
    this.update = update;
    this.escaped = escaped;
    this.shown = shown;
  }

  private static String sentence(String cellId, long update, Escaped escaped) {
    return "Update %d of %s cannot be made: %s. Try a smaller learning rate or clip the gradient."
        .formatted(update, cellId, what(escaped));
  }

  private static String what(Escaped escaped) {
    String became =
        Double.isNaN(escaped.number()) ? "is not a number any more" : "has become infinite";
    String layer = escaped.layer().equals("out") ? "the read-out" : "layer " + escaped.layer();
    String place = layer + " at step " + (escaped.step() + 1);
    return switch (escaped.kind()) {
      case WEIGHT -> "weight %s of %s %s".formatted(escaped.name(), layer, became);
      case VALUE -> "%s in %s %s".formatted(escaped.name(), place, became);
      case TERM -> "a term of %s in %s %s".formatted(escaped.name(), place, became);
      case GRADIENT -> "the gradient of %s in %s %s".formatted(escaped.name(), place, became);
      case WEIGHT_GRADIENT ->
          "the gradient of weight %s of %s %s".formatted(escaped.name(), layer, became);
      case TOTAL -> "the loss or the length of the gradient " + became;
    };
  }

  /** The same, told together with the update after which the network is shown. */
  Diverged showing(long shownUpdate) {
    return new Diverged(cellId, update, escaped, shownUpdate, this);
  }

  /** Which cell. */
  public String cellId() {
    return cellId;
  }

  /** The update that could not be made, counted from 1. */
  public long update() {
    return update;
  }

  /** What left the range first. */
  public Escaped escaped() {
    return escaped;
  }

  /** After how many updates the network is shown, the last with finite numbers, if it is shown. */
  public Optional<Long> shown() {
    return shown < 0 ? Optional.empty() : Optional.of(shown);
  }
}
