package org.unroll.model;

/** What of a short training is drawn over its updates. */
public enum TrainingCurve {
  /** Length of the gradient, of every network. */
  NORM,
  /** Length of the change over length of the weights, of one network. */
  RATIO,
  /** Loss, of every network. */
  LOSS,
  /** Share of ReLUs that are never on, of every network that has some. */
  DEAD
}
