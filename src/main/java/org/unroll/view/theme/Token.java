package org.unroll.view.theme;

import java.util.Locale;

/**
 * The colours of the program by meaning. Each is a looked-up colour of the theme's stylesheet; the
 * values stand only there ({@code assets/themes/light.css}, {@code dark.css}).
 *
 * <p>One meaning per colour on every screen: values run from negative through zero to positive, gate
 * openness from empty to full, forward and backward have one hue each.
 */
public enum Token {
  /** Behind everything. */
  BACKGROUND,
  /** A panel on the background. */
  PANEL,
  /** Inside of a field, a quiet button, an empty track. */
  CONTROL,
  /** Borders, grid lines, what has not happened yet. */
  LINE,
  /** Words and numbers. */
  TEXT,
  /** Captions, units, formal names. */
  TEXT_SECONDARY,
  /** The value -1 (or the most negative on a scale). */
  VALUE_NEGATIVE,
  /** The value 0. */
  VALUE_ZERO,
  /** The value +1 (or the most positive on a scale). */
  VALUE_POSITIVE,
  /** An open gate: the filled part. */
  GATE,
  /** A closed gate: the part left empty. */
  GATE_EMPTY,
  /** The forward pass, and the accent of everything not backward. */
  FORWARD,
  /** The backward pass and every gradient. */
  BACKWARD,
  /** Pale fill behind forward things. */
  FORWARD_SOFT,
  /** Pale fill behind backward things. */
  BACKWARD_SOFT,
  /** Words on a fill of forward or backward. */
  ON_ACCENT,
  /** Dark bubble, tooltip, selected segment. */
  INK,
  /** Words on ink. */
  ON_INK,
  /** The plain recurrent cell in charts. */
  CELL_RNN,
  /** The gated recurrent unit in charts. */
  CELL_GRU,
  /** The LSTM in charts. */
  CELL_LSTM,
  /** Any other cell in charts. */
  CELL_OTHER,
  /** The first of seven classes of words; each has a mark of its own shape as well. */
  CLASS_A,
  /** The second class of words. */
  CLASS_B,
  /** The third class of words. */
  CLASS_C,
  /** The fourth class of words. */
  CLASS_D,
  /** The fifth class of words. */
  CLASS_E,
  /** The sixth class of words. */
  CLASS_F,
  /** The seventh class of words. */
  CLASS_G;

  private final String suffix = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Name of the looked-up colour in stylesheets, such as {@code -u-value-negative}. */
  public String cssName() {
    return "-u-" + suffix;
  }

  /** Name of the styleable property of {@link PaletteRegion}, such as {@code -palette-gate}. */
  public String propertyName() {
    return "-palette-" + suffix;
  }

  /** The token of a cell by its catalogue id; variants share the colour of their family. */
  public static Token ofCell(String cellId) {
    return cellId.startsWith("rnn")
        ? CELL_RNN
        : cellId.startsWith("gru") ? CELL_GRU : cellId.startsWith("lstm") ? CELL_LSTM : CELL_OTHER;
  }
}
