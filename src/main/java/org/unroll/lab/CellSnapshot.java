package org.unroll.lab;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.Trace;

/**
 * One cell's part of a snapshot.
 *
 * @param cellId catalogue id
 * @param losses training loss against update
 * @param heldBackLoss mean loss over the held-back probe
 * @param metric the task's metric over the held-back probe
 * @param gradientNorms ||dL/dh_k|| for k = 0..T-1, over the probe, of the first layer, L being the last
 *     loss term; after an encoder's steps those of the decoder's first layer
 * @param layers the same for every layer, in the network's order
 * @param clippedShare share of updates whose gradient was clipped
 * @param trace the example on the stage, with what is held and changed
 * @param free the same with nothing held and nothing changed; empty where that is the same thing
 * @param written what a decoder says to that example if it reads its own words, symbol numbers up to and
 *     with the end symbol; empty where there is none
 * @param next what the next update will do; empty while nobody has had time to compute it
 */
public record CellSnapshot(
    String cellId,
    Curve losses,
    double heldBackLoss,
    double metric,
    double[] gradientNorms,
    List<LayerNorms> layers,
    double clippedShare,
    Trace trace,
    Optional<Trace> free,
    List<Integer> written,
    Optional<UpdateNumbers> next) {

  /** Copies the lists. */
  public CellSnapshot {
    layers = List.copyOf(layers);
    written = List.copyOf(written);
  }

  /** The same snapshot with what the next update will do. */
  CellSnapshot foretelling(Optional<UpdateNumbers> update) {
    return new CellSnapshot(
        cellId,
        losses,
        heldBackLoss,
        metric,
        gradientNorms,
        layers,
        clippedShare,
        trace,
        free,
        written,
        update);
  }

  /** The same snapshot with other numbers of the example on the stage. */
  CellSnapshot tracing(Trace other, Optional<Trace> unheld) {
    return new CellSnapshot(
        cellId,
        losses,
        heldBackLoss,
        metric,
        gradientNorms,
        layers,
        clippedShare,
        other,
        unheld,
        written,
        next);
  }
}
