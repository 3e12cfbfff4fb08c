package org.unroll.export;

import java.util.Locale;

/**
 * What a line stands for. A role has one colour on every screen and in every file, and one dash, so
 * that lines stay apart on a black-and-white print.
 */
public enum SeriesRole {
  /** Plain recurrent cells. */
  RNN(11, 4, 2.5f, 4),
  /** Gated recurrent units, in any convention. */
  GRU(13, 4),
  /** Long short-term memory, in any variant. */
  LSTM(),
  /** Any other cell, such as one that a student wrote. */
  OTHER(5, 3),
  /** What is reached without learning. */
  BASELINE(7, 5);

  private final float[] dash;

  SeriesRole(float... dash) {
    this.dash = dash;
  }

  /** Lengths drawn and skipped, in pixels; empty for a solid line. A fresh copy. */
  public float[] dash() {
    return dash.clone();
  }

  /** The role of a cell of the catalogue, read off how its id begins: {@code gru_cho} is a GRU. */
  public static SeriesRole ofCell(String cellId) {
    String id = cellId.toLowerCase(Locale.ROOT);
    for (SeriesRole role : new SeriesRole[] {RNN, GRU, LSTM}) {
      if (id.startsWith(role.name().toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    return OTHER;
  }
}
