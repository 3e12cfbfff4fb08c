package org.unroll.app;

import org.unroll.export.Charts;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Curve;
import org.unroll.lab.Snapshot;
import org.unroll.view.panel.TrainingProgress;

/** Reads off a snapshot how far the cell on the stage has come, in the numbers of the loss chart. */
final class StageProgress {

  private StageProgress() {}

  /**
   * The progress of one cell; of the snapshot's first cell if it does not hold that one.
   *
   * @param cell catalogue id of the cell on the stage
   */
  static TrainingProgress of(Snapshot snapshot, String cell) {
    CellSnapshot shown =
        snapshot.cells().stream()
            .filter(one -> one.cellId().equals(cell))
            .findFirst()
            .orElse(snapshot.cells().get(0));
    int averaged = Charts.updatesAveraged(snapshot);
    Curve losses = shown.losses().averagedOver(averaged);
    double loss = losses.size() == 0 ? Double.NaN : losses.y()[losses.size() - 1];
    return new TrainingProgress(
        shown.cellId(), snapshot.update(), loss, snapshot.baselineLoss(), averaged);
  }
}
