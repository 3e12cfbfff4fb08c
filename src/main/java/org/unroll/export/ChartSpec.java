package org.unroll.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one chart says, without how it looks: the window, every picture file and the CSV are made
 * from the same description. Immutable.
 *
 * @param title a question in plain words
 * @param subtitle the formal name of what is drawn
 * @param x the horizontal axis, linear
 * @param y the vertical axis
 * @param labels which value stands beside the name of a line
 * @param series the lines, drawn in this order
 * @param references levels to compare with
 * @param marker the place that is looked at, if any
 */
public record ChartSpec(
    String title,
    String subtitle,
    ChartAxis x,
    ChartAxis y,
    LineLabels labels,
    List<Series> series,
    List<ReferenceLine> references,
    Optional<ChartMarker> marker) {

  /** Copies the lists. */
  public ChartSpec {
    series = List.copyOf(series);
    references = List.copyOf(references);
  }

  /** The same chart with the cursor at x. */
  public ChartSpec withMarker(double at, String label) {
    return new ChartSpec(
        title, subtitle, x, y, labels, series, references, Optional.of(new ChartMarker(at, label)));
  }

  /** The same chart with other lines. */
  public ChartSpec with(List<Series> lines) {
    return new ChartSpec(title, subtitle, x, y, labels, lines, references, marker);
  }

  /** Whether the other one gives the very same picture: the same words, axes and numbers. */
  public boolean saysTheSame(ChartSpec other) {
    boolean sameLines = series.size() == other.series.size();
    for (int k = 0; sameLines && k < series.size(); k++) {
      sameLines = series.get(k).saysTheSame(other.series.get(k));
    }
    return sameLines && with(List.of()).equals(other.with(List.of()));
  }

  /** Whether a 0 must be drawn on an axis that has no place for it. */
  public boolean hasZeroOnLogAxis() {
    return y.scale() == Scale.LOG
        && series.stream().anyMatch(s -> Arrays.stream(s.y()).anyMatch(v -> v == 0));
  }
}
