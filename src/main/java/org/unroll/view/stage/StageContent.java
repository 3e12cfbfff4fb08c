package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
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
 * @param written what a decoder says if it reads its own words; empty where there is none
 */
public record StageContent(
    String task,
    CellFace face,
    Trace trace,
    ShownExample example,
    long update,
    Optional<Trace> free,
    List<String> written) {

  /** What stands on the stage where nothing is held or written. */
  public StageContent(String task, CellFace face, Trace trace, ShownExample example, long update) {
    this(task, face, trace, example, update, Optional.empty(), List.of());
  }

  /** Whether there is more than one layer. */
  boolean isLayered() {
    return trace.parts().size() > 1;
  }

  /** The same with one of its layers, in the order in which that layer reads. */
  public StageContent of(TracePart part) {
    return new StageContent(
        task,
        face,
        part.inReadingOrder(),
        example.seenBy(part),
        update,
        free.map(part::sameIn),
        List.of());
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
