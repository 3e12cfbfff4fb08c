package org.unroll.lab;

import java.util.Optional;
import org.unroll.engine.Trace;

/**
 * One cell's part of a snapshot.
 *
 * @param cellId catalogue id
 * @param losses training loss against update
 * @param heldBackLoss mean loss over the held-back probe
 * @param metric the task's metric over the held-back probe
 * @param gradientNorms ||dL/dh_k|| for k = 0..T-1, over the probe, L being the last loss term
 * @param clippedShare share of updates whose gradient was clipped
 * @param trace the example on the stage, with what is held and changed
 * @param free the same with nothing held and nothing changed; empty where that is the same thing
 */
public record CellSnapshot(
    String cellId,
    Curve losses,
    double heldBackLoss,
    double metric,
    double[] gradientNorms,
    double clippedShare,
    Trace trace,
    Optional<Trace> free) {}
