package org.unroll.view.stage;

import org.unroll.engine.TracePart;
import org.unroll.view.theme.Token;

/**
 * Draws the whole of a long network in a small strip, one row per layer: how far the pass has come, how large
 * the gradient is at every position, and which columns the cards above show.
 */
final class TierOverview {

  private final Brush brush;

  TierOverview(Brush brush) {
    this.brush = brush;
  }

  /** Draws the strip; nothing where all columns are in sight anyway. */
  void paint(TierPicture picture) {
    TierLayout layout = picture.layout();
    Box strip = layout.overview();
    if (strip.isEmpty()) {
      return;
    }
    brush.round(strip, 3, brush.color(Token.CONTROL));
    int columns = layout.shape().columns();
    int rows = layout.shape().levels() * (layout.shape().bothWays() ? 2 : 1);
    for (TracePart part : picture.parts()) {
      boolean two = layout.shape().bothWays();
      int row = rows - 1 - part.storey() * (two ? 2 : 1) - (part.reversed() ? 1 : 0);
      for (int t = 0; t < part.trace().length(); t++) {
        Box cell = strip.column(layout.column(part, t), columns);
        double high = strip.height() / rows;
        step(picture, part, t, new Box(cell.x(), strip.y() + row * high, cell.width(), high));
      }
    }
    double x = Math.round(strip.x() + strip.width() * layout.first() / columns);
    double right =
        Math.round(strip.x() + strip.width() * (layout.first() + layout.count()) / columns);
    Box window = new Box(x, strip.y() - 1, right - x, strip.height() + 2);
    brush.outline(window, 3, brush.color(Token.TEXT_SECONDARY));
  }

  private void step(TierPicture picture, TracePart part, int t, Box cell) {
    double width = Math.max(1, cell.width() - (cell.width() >= 6 ? 1 : 0));
    if (picture.hasGradient(part, t)) {
      double high = picture.thickness(picture.numbers().norm(part, t), cell.height());
      high = Math.min(high, cell.height());
      brush.fill(
          new Box(cell.x(), cell.bottom() - high, width, high), brush.color(Token.BACKWARD, 0.8));
    } else if (picture.hasValue(part, t)) {
      double high = Math.max(1, cell.height() * 0.5);
      brush.fill(
          new Box(cell.x(), cell.bottom() - high, width, high), brush.color(Token.FORWARD, 0.6));
    }
  }
}
