package org.unroll.view.stage;

import org.unroll.model.Moment;
import org.unroll.view.theme.Token;

/**
 * Draws the whole of a long sequence in one small strip: how far the pass has come, how large the
 * gradient is at every step, and which part the cells above show.
 */
final class OverviewPainter {

  private final Brush brush;

  OverviewPainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws the strip; nothing where all steps are visible anyway. */
  void paint(StagePicture picture) {
    Box box = picture.layout().rows().overview();
    if (box.isEmpty()) {
      return;
    }
    brush.round(box, 3, brush.color(Token.CONTROL));
    int length = picture.trace().length();
    int columns = (int) Math.min(length, box.width());
    for (int k = 0; k < columns; k++) {
      step(picture, box.column(k, columns), k * length / columns);
    }
    window(picture, box, length);
  }

  private void step(StagePicture picture, Box column, int step) {
    Moment moment = picture.moment();
    double width = Math.max(1, column.width() - (column.width() >= 6 ? 1 : 0));
    if (moment.hasGradient(step)) {
      int last = picture.face().states().size() - 1;
      double height = picture.thickness(picture.numbers().stateNorm(last, step), column.height());
      brush.fill(
          new Box(column.x(), column.bottom() - height, width, height),
          brush.color(Token.BACKWARD, 0.8));
    } else if (moment.hasValue(step)) {
      brush.fill(
          new Box(column.x(), column.bottom() - 4, width, 4), brush.color(Token.FORWARD, 0.6));
    }
  }

  private void window(StagePicture picture, Box box, int length) {
    Columns columns = picture.layout().columns();
    double x = Math.round(box.x() + box.width() * columns.first() / length);
    double right = Math.round(box.x() + box.width() * (columns.first() + columns.count()) / length);
    brush.outline(
        new Box(x, box.y(), right - x, box.height()), 3, brush.color(Token.TEXT_SECONDARY));
  }

  /** The time step at a place of the strip. */
  static int stepAt(StagePicture picture, double x) {
    Box box = picture.layout().rows().overview();
    double share = Math.max(0, Math.min(0.999999, (x - box.x()) / box.width()));
    return (int) (share * picture.trace().length());
  }
}
