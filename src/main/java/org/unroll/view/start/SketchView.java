package org.unroll.view.start;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.unroll.lab.prepared.Opening;
import org.unroll.lab.prepared.Sketch;
import org.unroll.view.theme.PaletteRegion;

/**
 * The small picture on a card: of a network its layers and steps with the states that it really has before
 * training; of anything else a sign.
 */
final class SketchView extends PaletteRegion {

  static final double WIDTH = 92;
  static final double HEIGHT = 58;

  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private final Opening opening;
  private Optional<Sketch> sketch = Optional.empty();

  SketchView(Opening opening) {
    this.opening = opening;
    getStyleClass().add("sketch");
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /** Shows a network. */
  void show(Sketch drawn) {
    sketch = Optional.of(drawn);
    repaintLater();
  }

  @Override
  protected void colorsChanged() {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.clearRect(0, 0, WIDTH, HEIGHT);
    if (opening instanceof Opening.OnStage) {
      sketch.ifPresent(drawn -> new SketchPainter(gc, this::color).paint(drawn));
    } else {
      sign(new SignPainter(gc, this::color));
    }
  }

  private void sign(SignPainter painter) {
    if (opening instanceof Opening.InLab) {
      painter.gradients();
    } else if (opening instanceof Opening.Asking) {
      painter.question();
    } else if (opening instanceof Opening.Correcting) {
      painter.mistake();
    } else {
      painter.layers();
    }
  }
}
