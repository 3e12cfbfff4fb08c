package org.unroll.model;

/** What the lines of the gradient lab's chart are. */
public enum FlowParts {
  /** That of the loss at the last step, of every network. */
  LAST,
  /** That of the losses at all steps together, of every network. */
  TOTAL,
  /** One network's by the losses they come from, stacked. */
  BY_LOSS,
  /** That of the loss at the last step in every layer of one network. */
  BY_LAYER
}
