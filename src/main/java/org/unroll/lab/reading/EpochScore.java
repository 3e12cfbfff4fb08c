package org.unroll.lab.reading;

import org.unroll.lab.Score;

/**
 * Where training stands after an epoch.
 *
 * @param epoch counted from 1; the one that was cut short if training was stopped within it
 * @param trainingLoss mean over the epoch's batches, each before its update
 * @param heldBack mean loss and accuracy on all held-back texts
 * @param seconds the epoch took, the check included
 */
public record EpochScore(int epoch, double trainingLoss, Score heldBack, double seconds) {}
