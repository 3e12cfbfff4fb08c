package org.unroll.view.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.unroll.export.ChartSpec;
import org.unroll.export.PlotFrame;
import org.unroll.export.Series;

/** A vertical line with a ring on each curve and a bubble that holds the exact values there. */
final class Crosshair extends Pane {

  private static final double RING = 4.5;
  private static final double GAP = 12;

  private final ChartWords words;
  private final Line line = new Line();
  private final VBox bubble = new VBox();
  private Optional<ChartSpec> spec = Optional.empty();
  private Optional<PlotFrame> frame = Optional.empty();
  private OptionalDouble at = OptionalDouble.empty();

  Crosshair(ChartWords words) {
    this.words = words;
    getStyleClass().add("crosshair");
    line.getStyleClass().add("crosshair-line");
    bubble.getStyleClass().add("crosshair-bubble");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /** The plot that it stands over, as it has just been drawn. */
  void over(ChartSpec drawn, PlotFrame drawnIn) {
    spec = Optional.of(drawn);
    frame = Optional.of(drawnIn);
    show();
  }

  /** Stands at a value of the horizontal axis from now on, or nowhere. */
  void moveTo(OptionalDouble x) {
    at = x;
    show();
  }

  /** Where it stands. */
  OptionalDouble at() {
    return at;
  }

  /**
   * The value, of all that are drawn, that comes nearest to a place.
   *
   * @param pixel from the left
   * @return empty outside the plot, or if nothing is drawn
   */
  OptionalDouble nearest(double pixel) {
    double inside = pixel - frame.map(PlotFrame::left).orElse(0.0);
    if (frame.isEmpty() || inside < 0 || inside > frame.get().width()) {
      return OptionalDouble.empty();
    }
    double x = frame.get().valueX(pixel);
    return spec.orElseThrow().series().stream()
        .filter(series -> series.size() > 0)
        .mapToDouble(series -> series.x()[series.nearest(x)])
        .reduce((a, b) -> Math.abs(a - x) <= Math.abs(b - x) ? a : b);
  }

  /**
   * The line that comes nearest to a height where it stands.
   *
   * @param y pixels from the top
   * @param reach how far away a line may be, in pixels
   * @return index among the lines of the description; empty if it stands nowhere and where no line is near
   */
  OptionalInt lineAt(double y, double reach) {
    if (at.isEmpty() || frame.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Series> lines = spec.orElseThrow().series();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).at(at.getAsDouble()).isPresent())
        .filter(i -> Math.abs(pixelY(lines.get(i)) - y) <= reach)
        .boxed()
        .min(Comparator.comparingDouble(i -> Math.abs(pixelY(lines.get(i)) - y)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private double pixelY(Series line) {
    return frame.orElseThrow().pixelY(line.at(at.orElseThrow()).orElseThrow());
  }

  private void show() {
    setVisible(at.isPresent() && frame.isPresent());
    if (isVisible()) {
      draw(spec.orElseThrow(), frame.orElseThrow(), at.getAsDouble());
    }
  }

  private void draw(ChartSpec spec, PlotFrame frame, double x) {
    List<Series> drawn = spec.series().stream().filter(s -> s.size() > 0).toList();
    List<Node> rings = new ArrayList<>();
    bubble.getChildren().setAll(label(words.place(spec, x), "crosshair-place"));
    for (Series series : drawn) {
      bubble.getChildren().add(label(words.valueAt(series, x), "crosshair-value"));
      ring(series, frame, x, rings);
    }
    placeLine(frame, frame.pixelX(x));
    getChildren().setAll(line);
    getChildren().addAll(rings);
    getChildren().add(bubble);
    placeBubble(frame, frame.pixelX(x));
  }

  private void placeLine(PlotFrame frame, double x) {
    double sharp = Math.floor(x) + 0.5;
    line.setStartX(sharp);
    line.setEndX(sharp);
    line.setStartY(frame.top());
    line.setEndY(frame.bottom());
  }

  private void placeBubble(PlotFrame frame, double x) {
    applyCss();
    bubble.autosize();
    double width = bubble.getWidth();
    boolean fits = x + GAP + width <= getWidth();
    bubble.relocate(
        Math.rint(fits ? x + GAP : Math.max(0, x - GAP - width)),
        Math.rint(Math.max(0, Math.min(frame.top() + GAP, getHeight() - bubble.getHeight()))));
  }

  private static void ring(Series series, PlotFrame frame, double x, List<Node> rings) {
    int index = series.nearest(x);
    double y = frame.pixelY(series.y()[index]);
    if (!Double.isNaN(y)) {
      Circle ring = new Circle(frame.pixelX(series.x()[index]), y, RING);
      String role = series.role().name().toLowerCase(Locale.ROOT);
      ring.getStyleClass().addAll("crosshair-ring", "crosshair-" + role);
      rings.add(ring);
    }
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
