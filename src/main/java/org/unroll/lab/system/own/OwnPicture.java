package org.unroll.lab.system.own;

import java.util.List;
import java.util.Optional;
import org.unroll.lab.Curve;
import org.unroll.lab.reading.EpochScore;

/**
 * A network that learns to tell texts apart.
 *
 * @param settings what was chosen
 * @param facts about the texts
 * @param progress how far training is
 * @param training share of a batch that was right before the update, against updates
 * @param heldBack share of the held-back texts that are right, after each epoch, against updates
 * @param guessing share right of who always says the most frequent label
 * @param best the best epoch so far
 * @param pages how many handfuls of texts there are to look at
 * @param shown the texts that are looked at; empty if there are no mistakes among them
 * @param reading one of them word by word
 */
public record OwnPicture(
    OwnSettings settings,
    OwnFacts facts,
    OwnProgress progress,
    Curve training,
    Curve heldBack,
    double guessing,
    Optional<EpochScore> best,
    int pages,
    List<OwnVerdict> shown,
    Optional<OwnReading> reading) {

  /** Copies the list. */
  public OwnPicture {
    shown = List.copyOf(shown);
  }

  /** Whether the best weights are back in place and nothing is left to learn. */
  public boolean isFinished() {
    return progress.stage() == OwnProgress.Stage.FINISHED;
  }
}
