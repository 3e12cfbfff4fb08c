package org.unroll.lab.gradient;

/**
 * The loss along the direction in which it falls fastest, on the batch of one update: a cross-section
 * of the landscape. Source: Pascanu, Mikolov and Bengio 2013, figure 6. Arrays are not to be written to.
 *
 * @param update counted from 0
 * @param distances lengths of steps against the gradient; below 0 with it
 * @param losses the loss after each
 * @param whole length of the step without clipping
 * @param wholeLoss the loss after it
 * @param clipped length of the step with clipping, measured along the same direction
 * @param clippedLoss the loss after it: beside the curve if clipping by value turned the step
 */
public record Cliff(
    int update,
    double[] distances,
    double[] losses,
    double whole,
    double wholeLoss,
    double clipped,
    double clippedLoss) {}
