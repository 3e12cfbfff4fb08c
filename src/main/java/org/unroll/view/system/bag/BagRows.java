package org.unroll.view.system.bag;

import org.unroll.lab.system.bag.BagKind;
import org.unroll.view.stage.Box;

/** Where the rows and columns of the table of verdicts stand. */
record BagRows(int sentences, double width, double height) {

  static final double HEAD = 38;
  private static final double TALLEST = 46;
  private static final double SENTENCE_SHARE = 0.29;
  private static final double RIGHT_SHARE = 0.1;

  /** Height of a row. */
  double rowHeight() {
    return Math.min(TALLEST, (height - HEAD) / sentences);
  }

  /** Left end of the column of right verdicts. */
  double right() {
    return width * SENTENCE_SHARE;
  }

  /** Width of a classifier's column. */
  double columnWidth() {
    return width * (1 - SENTENCE_SHARE - RIGHT_SHARE) / BagKind.values().length;
  }

  /** Left end of a classifier's column. */
  double column(int kind) {
    return width * (SENTENCE_SHARE + RIGHT_SHARE) + kind * columnWidth();
  }

  /** A whole row. */
  Box row(int sentence) {
    return new Box(0, HEAD + rowHeight() * sentence, width, rowHeight());
  }

  /** The cell of a classifier. */
  Box cell(int sentence, int kind) {
    return new Box(column(kind), row(sentence).y(), columnWidth(), rowHeight());
  }
}
