package org.unroll.export;

import java.awt.Color;
import java.util.function.Function;

/**
 * The colours of a chart. They come from the tokens of a theme and are never typed anywhere else:
 * for files from the theme's own style sheet ({@link ThemeColors}), in the window from the style
 * that is showing.
 *
 * @param panel behind the chart
 * @param line grid lines
 * @param text titles
 * @param secondaryText tick labels, axis labels, reference lines
 * @param accent the place that is looked at
 * @param rnn lines of plain recurrent cells
 * @param gru lines of gated recurrent units
 * @param lstm lines of long short-term memories
 * @param other lines of any other cell
 */
public record ChartColors(
    Color panel,
    Color line,
    Color text,
    Color secondaryText,
    Color accent,
    Color rnn,
    Color gru,
    Color lstm,
    Color other) {

  /**
   * Asks for each colour by the name of its token, such as {@code -u-cell-rnn}.
   *
   * @param token never asked for a token that the themes do not have
   */
  public static ChartColors from(Function<String, Color> token) {
    return new ChartColors(
        token.apply("-u-panel"),
        token.apply("-u-line"),
        token.apply("-u-text"),
        token.apply("-u-text-secondary"),
        token.apply("-u-forward"),
        token.apply("-u-cell-rnn"),
        token.apply("-u-cell-gru"),
        token.apply("-u-cell-lstm"),
        token.apply("-u-cell-other"));
  }

  /** The colour of a line. */
  public Color of(SeriesRole role) {
    return switch (role) {
      case RNN -> rnn;
      case GRU -> gru;
      case LSTM -> lstm;
      case OTHER, THIRD -> other;
      case FIRST, UNIT -> text;
      case SECOND -> accent;
      case FOURTH -> secondaryText;
      case BASELINE -> secondaryText;
    };
  }
}
