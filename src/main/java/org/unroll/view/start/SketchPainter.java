package org.unroll.view.start;

import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.lab.prepared.Sketch;
import org.unroll.view.theme.Token;
import org.unroll.view.theme.ValuePalette;

/** Draws a network in small: a box for every step of every layer, with a strip for every unit. */
final class SketchPainter {

  private static final double GAP = 3;
  private static final double STUB = 5;
  private static final double DECODER_GAP = 10;
  private static final int MOST_STRIPS = 8;
  private static final double WIDEST = 13;

  private final GraphicsContext gc;
  private final Function<Token, Color> colors;
  private final ValuePalette palette;

  SketchPainter(GraphicsContext gc, Function<Token, Color> colors) {
    this.gc = gc;
    this.colors = colors;
    this.palette = ValuePalette.of(colors);
  }

  /** Places of boxes: columns of the encoder, then those of the decoder. */
  private record Grid(double box, double left, int read, int levels) {
    double x(Sketch.Row row, int column) {
      double offset = row.decoder() ? read * (box + GAP) + DECODER_GAP : 0;
      return left + offset + column * (box + GAP);
    }

    double height() {
      return (SketchView.HEIGHT - 2 * STUB - (levels - 1) * GAP) / levels;
    }

    double y(int level) {
      return SketchView.HEIGHT - STUB - (level + 1) * height() - level * GAP;
    }
  }

  void paint(Sketch sketch) {
    Grid grid = grid(sketch);
    for (Sketch.Row row : sketch.rows()) {
      int level = level(row);
      wire(grid, row, level);
      for (int column = 0; column < row.states().length; column++) {
        box(grid, row, column, level);
      }
    }
    if (sketch.attention()) {
      attention(grid);
    }
  }

  /** The two directions of a level stand one above the other. */
  private static int level(Sketch.Row row) {
    return row.reversed() ? 2 * row.storey() + 1 : row.storey();
  }

  private static Grid grid(Sketch sketch) {
    int read = columns(sketch, false);
    int written = columns(sketch, true);
    int levels = 1 + sketch.rows().stream().mapToInt(SketchPainter::level).max().orElse(0);
    double room = SketchView.WIDTH - 2 * GAP - (written > 0 ? DECODER_GAP : 0);
    double box = Math.min(WIDEST, room / (read + written) - GAP);
    double wide = (read + written) * (box + GAP) + (written > 0 ? DECODER_GAP : 0) - GAP;
    return new Grid(box, (SketchView.WIDTH - wide) / 2, read, levels);
  }

  private static int columns(Sketch sketch, boolean decoder) {
    return sketch.rows().stream()
        .filter(row -> row.decoder() == decoder)
        .mapToInt(row -> row.states().length)
        .max()
        .orElse(0);
  }

  private void wire(Grid grid, Sketch.Row row, int level) {
    double y = grid.y(level) + grid.height() / 2;
    double from = grid.x(row, 0) - (row.decoder() ? DECODER_GAP + GAP : row.more() ? GAP + 2 : 0);
    gc.setStroke(colors.apply(Token.FORWARD));
    gc.setLineWidth(1);
    gc.strokeLine(from, y, grid.x(row, row.states().length - 1) + grid.box(), y);
  }

  private void box(Grid grid, Sketch.Row row, int column, int level) {
    double x = grid.x(row, column);
    double y = grid.y(level);
    gc.setStroke(colors.apply(Token.FORWARD));
    if (row.storey() == 0 && !row.reversed()) {
      gc.strokeLine(x + grid.box() / 2, SketchView.HEIGHT, x + grid.box() / 2, y + grid.height());
    }
    if (row.answers()[column]) {
      gc.strokeLine(x + grid.box() / 2, 0, x + grid.box() / 2, y);
    }
    double[] states = row.states()[column];
    int strips = Math.min(MOST_STRIPS, states.length);
    for (int k = 0; k < strips; k++) {
      gc.setFill(palette.value(states[k * states.length / strips], 1));
      gc.fillRect(x, y + k * grid.height() / strips, grid.box(), grid.height() / strips + 0.5);
    }
    gc.setStroke(colors.apply(Token.LINE));
    gc.strokeRect(x, y, grid.box(), grid.height());
  }

  /** Curves from what was read to what is written. */
  private void attention(Grid grid) {
    gc.setStroke(colors.apply(Token.FORWARD));
    double end = grid.left() + grid.read() * (grid.box() + GAP) + DECODER_GAP + grid.box() / 2;
    for (int k = 0; k < grid.read(); k++) {
      double x = grid.left() + k * (grid.box() + GAP) + grid.box() / 2;
      gc.beginPath();
      gc.moveTo(x, STUB);
      gc.quadraticCurveTo((x + end) / 2, -STUB, end, STUB);
      gc.stroke();
    }
  }
}
