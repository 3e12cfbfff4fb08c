package org.unroll.view.stage;

import java.util.List;
import java.util.stream.Stream;
import org.unroll.view.theme.Token;

/** Outlines what has other values because something is held or changed by hand. */
final class DifferencePainter {

  private static final double STRONG = 1.5;

  private final Brush brush;

  DifferencePainter(Brush brush) {
    this.brush = brush;
  }

  /** Outlines gates, candidates and the new states of one step. */
  void paint(StagePicture picture, Slot slot) {
    List<String> columns =
        Stream.concat(picture.face().gates().stream(), picture.face().candidates().stream())
            .toList();
    for (int k = 0; k < slot.gates().size(); k++) {
      outline(picture, slot, columns.get(k), slot.gates().get(k).bar());
    }
    for (int state = 0; state < slot.lanes().size(); state++) {
      Box band = picture.band(slot.lanes().get(state));
      double middle = Math.round(slot.card().centreX());
      double right = Math.min(band.right(), slot.card().right());
      Box after = new Box(middle, band.y(), right - middle, band.height());
      outline(picture, slot, picture.face().states().get(state), after);
    }
    if (!slot.units().isEmpty()) {
      outline(picture, slot, picture.face().output(), slot.units());
    }
  }

  private void outline(StagePicture picture, Slot slot, String symbol, Box box) {
    boolean there = picture.moment().hasValue(slot.step(), symbol);
    if (there && picture.numbers().differences().at(symbol, slot.step())) {
      brush.outline(brush.snap(box.inset(-2)), 2, STRONG, brush.color(Token.TEXT));
    }
  }
}
