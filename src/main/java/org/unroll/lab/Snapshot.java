package org.unroll.lab;

import java.util.List;
import java.util.stream.Stream;
import org.unroll.cell.Hold;

/**
 * What the window may know about a session at one moment. Immutable; a later one has a larger sequence.
 *
 * @param sequence strictly increasing over a session
 * @param experiment what is running
 * @param running whether training goes on by itself
 * @param update number of weight updates so far
 * @param baselineLoss the loss of guessing, from the task's generator
 * @param shown the sequence on the stage
 * @param cells one entry per cell of the experiment, in its order
 * @param intervention what is held or changed by hand in the sequence on the stage
 */
public record Snapshot(
    long sequence,
    Experiment experiment,
    boolean running,
    long update,
    double baselineLoss,
    ShownExample shown,
    List<CellSnapshot> cells,
    Intervention intervention) {

  /** All that is held in the sequence on the stage: what it learns with, then what is held by hand. */
  public List<Hold> allHolds() {
    return Stream.concat(experiment.holds().stream(), intervention.holds().stream()).toList();
  }

  /** Whether it is known what the next update will do. */
  public boolean isForetold() {
    return cells.stream().anyMatch(cell -> cell.next().isPresent());
  }

  /** The same state as a later snapshot that knows what the next update will do, cell by cell. */
  Snapshot foretelling(List<CellSnapshot> told, long laterSequence) {
    return new Snapshot(
        laterSequence, experiment, running, update, baselineLoss, shown, told, intervention);
  }

  /** The same state once more, as a later snapshot. */
  Snapshot again(long laterSequence, boolean nowRunning) {
    return new Snapshot(
        laterSequence, experiment, nowRunning, update, baselineLoss, shown, cells, intervention);
  }
}
