package org.unroll.lab;

import java.util.Arrays;
import java.util.List;

/**
 * An architecture that does not fit its task. {@link #getMessage()} is the English sentence for the command
 * line; a window in another language builds its own from {@link #kind()} and {@link #details()}.
 */
public final class ArchitectureProblem extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What does not fit. The comments name the details that belong to each kind. */
  public enum Kind {
    /** Too few or too many layers. Details: those asked for, the most. */
    LAYERS("A network has 1 to %2$s layers here, not %1$s."),
    /** A layer from the end on a task that asks for what comes. Details: task. */
    GIVES_AWAY(
        "The task %s asks for what comes next: a layer that reads from the end would have seen the"
            + " answer. Leave out --bidirectional."),
    /** A link without a layer to go round. Details: link. */
    NOTHING_TO_LINK(
        "A %s link adds a layer's input to its output, so both must be equally long; only the"
            + " layers above the first are. Take --layers 2 or more."),
    /** Attention where nothing is written. Details: task. */
    NO_DECODER(
        "Attention is how a decoder looks back at what was read, and the task %s has no decoder."
            + " Tasks with one: reverse, copy, translation.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Kind kind;
  private final transient List<String> details;

  /** A problem of this kind; the details fill the gaps of its sentence in order. */
  ArchitectureProblem(Kind kind, Object... details) {
    super(String.format(kind.sentence, details));
    this.kind = kind;
    this.details = Arrays.stream(details).map(String::valueOf).toList();
  }

  /** What does not fit. */
  public Kind kind() {
    return kind;
  }

  /** What fills the gaps of the sentence, in the order that {@link Kind} names. */
  public List<String> details() {
    return details;
  }
}
