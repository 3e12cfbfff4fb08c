package org.unroll.model;

/** Which losses' gradients the gradient lab's chart shows. */
public enum FlowParts {
  /** That of the loss at the last step, of every network. */
  LAST,
  /** That of the losses at all steps together, of every network. */
  TOTAL,
  /** One network's by the losses they come from, stacked. */
  BY_LOSS
}
