package org.unroll.view.stage;

import java.util.Optional;
import org.unroll.engine.Trace;
import org.unroll.lab.ShownExample;

/**
 * What stands on the stage. Immutable; a later trace comes as a new content.
 *
 * @param task id of the task, for the title
 * @param face the parts of the cell
 * @param trace the numbers of one forward and backward pass
 * @param example the same sequence as text
 * @param update number of weight updates before this pass
 * @param free the numbers with nothing held or changed by hand; empty where those are the same
 */
public record StageContent(
    String task,
    CellFace face,
    Trace trace,
    ShownExample example,
    long update,
    Optional<Trace> free) {

  /** Content in which nothing is held. */
  public StageContent(String task, CellFace face, Trace trace, ShownExample example, long update) {
    this(task, face, trace, example, update, Optional.empty());
  }

  /** Where loss terms attach. */
  Attachment attachment() {
    boolean atEnd = trace.hasLoss(trace.length() - 1);
    for (int step = 0; step < trace.length() - 1; step++) {
      if (trace.hasLoss(step)) {
        return Attachment.EVERY;
      }
    }
    return atEnd ? Attachment.LAST : Attachment.NONE;
  }

  /** Whether the loss term of a step compares classes; otherwise it compares numbers. */
  boolean hasClasses(int step) {
    return trace.probability(step).length > 0;
  }

  /** What the geometry needs to know. */
  StageShape shape() {
    int longest = example.inputs().stream().mapToInt(String::length).max().orElse(0);
    return new StageShape(
        trace.length(),
        face.states().size(),
        face.gates().size(),
        face.candidates().size(),
        trace.value("x", 0).length,
        longest,
        attachment());
  }
}
