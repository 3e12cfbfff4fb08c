package org.unroll.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  Crosshair(ChartWords words) {
    this.words = words;
    getStyleClass().add("crosshair");
    line.getStyleClass().add("crosshair-line");
    bubble.getStyleClass().add("crosshair-bubble");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /** Takes the crosshair away. */
  void hide() {
    setVisible(false);
  }

  /** Puts the crosshair at x, a value of the horizontal axis. */
  void show(ChartSpec spec, PlotFrame frame, double x) {
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
    setVisible(true);
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
