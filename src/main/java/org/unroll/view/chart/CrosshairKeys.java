package org.unroll.view.chart;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import org.unroll.export.ChartSpec;
import org.unroll.export.Series;

/** Which point the keys lead to: arrows to the neighbour, Home and End to the ends of the line. */
final class CrosshairKeys {

  private CrosshairKeys() {}

  /** Whether a key moves or removes the crosshair. */
  static boolean handles(KeyCode key) {
    return switch (key) {
      case LEFT, RIGHT, HOME, END, ESCAPE -> true;
      default -> false;
    };
  }

  /**
   * Where the crosshair stands after a key.
   *
   * @param now where it stands, empty if there is none
   * @param pixels width of the plot: a line with more points is walked a pixel at a time
   * @return empty for no crosshair
   */
  static OptionalDouble after(KeyCode key, ChartSpec spec, OptionalDouble now, double pixels) {
    Optional<Series> longest =
        spec.series().stream().max(Comparator.comparingInt(Series::size)).filter(s -> s.size() > 0);
    if (key == KeyCode.ESCAPE || longest.isEmpty()) {
      return OptionalDouble.empty();
    }
    Series line = longest.get();
    int last = line.size() - 1;
    int stride = Math.max(1, (int) (line.size() / Math.max(1, pixels)));
    int index =
        now.isPresent() ? line.nearest(now.getAsDouble()) : key == KeyCode.LEFT ? last + 1 : -1;
    int next =
        switch (key) {
          case LEFT -> index - stride;
          case RIGHT -> index + stride;
          case HOME -> 0;
          default -> last;
        };
    return OptionalDouble.of(line.x()[Math.max(0, Math.min(last, next))]);
  }
}
