package org.unroll.lab;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/** An architecture that does not fit its task. */
public final class ArchitectureProblem extends IllegalArgumentException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  /** What does not fit. The comments name the details that belong to each kind. */
  public enum Kind implements Diagnostic.Kind {
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

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    @Override
    public String key() {
      return "problem.network." + name();
    }

    @Override
    public String english() {
      return english;
    }
  }

  private final transient Diagnostic diagnostic;

  /** A problem of this kind; the details fill the places of its sentence in order. */
  ArchitectureProblem(Kind kind, Object... details) {
    this(Diagnostic.of(kind, details));
  }

  private ArchitectureProblem(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
