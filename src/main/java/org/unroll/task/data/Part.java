package org.unroll.task.data;

/** What a text is for. */
public enum Part {
  /** To learn from. */
  TRAINING,
  /** To check what was learnt; never trained on. */
  HELD_BACK,
  /** Its source does not say. */
  OPEN
}
