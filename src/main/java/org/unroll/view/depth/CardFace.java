package org.unroll.view.depth;

import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws what stands on the card of a folded cell: states as strips, gates as bars. */
final class CardFace {

  private final Brush brush;
  private final FoldPicture picture;
  private final double limit;

  CardFace(Brush brush, FoldPicture picture) {
    this.brush = brush;
    this.picture = picture;
    this.limit = picture.limit();
  }

  /** Draws the numbers of a step, or their pale places. */
  void paint(Box box, int step, boolean there) {
    List<String> states = picture.content().face().states();
    List<String> gates = picture.content().face().gates();
    double top = box.y() + 22;
    double high = (box.bottom() - top) / (states.size() + (gates.isEmpty() ? 0 : 1.4));
    for (int k = 0; k < states.size(); k++) {
      boolean last = k == states.size() - 1;
      double y = top + k * high + (last && !gates.isEmpty() ? 1.4 * high : 0);
      strip(states.get(k), new Box(box.x() + 16, y, box.width() - 16, high - 8), step, there);
    }
    if (!gates.isEmpty()) {
      double y = top + (states.size() - 1) * high;
      bars(gates, new Box(box.x() + 16, y, box.width() - 16, 1.4 * high - 8), step, there);
    }
  }

  private String letter(String symbol) {
    return picture.content().face().letter(symbol).toString();
  }

  private void strip(String state, Box box, int step, boolean there) {
    Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
    brush.text(letter(state), box.x() - 12, box.centreY(), Pen.of(14, ink).asSymbol());
    if (!there) {
      brush.fill(box, brush.color(Token.LINE, Brush.PALE * 0.7));
      return;
    }
    double[] values = picture.trace().value(state, step);
    int columns = (int) Math.min(values.length, box.width());
    for (int k = 0; k < columns; k++) {
      Box column = box.column(k, columns);
      double value = values[k * values.length / columns];
      brush.fill(column, brush.palette().value(value, limit));
      if (column.width() >= 30 && column.height() >= 12) {
        Color color = brush.color(Math.abs(value) > 0.6 * limit ? Token.ON_ACCENT : Token.TEXT);
        brush.text(Numbers.fixed(value, 2), column.centreX(), column.centreY(), Pen.of(10, color));
      }
    }
  }

  private void bars(List<String> gates, Box box, int step, boolean there) {
    double wide = box.width() / gates.size();
    for (int k = 0; k < gates.size(); k++) {
      boolean numbers = box.height() > 48 && wide > 28;
      Box bar =
          new Box(
              box.x() + k * wide + 2,
              box.y() + 14,
              wide - 6,
              Math.max(4, box.height() - (numbers ? 28 : 14)));
      Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
      brush.text(letter(gates.get(k)), bar.centreX(), box.y() + 6, Pen.of(12, ink).asSymbol());
      brush.fill(bar, brush.color(Token.GATE_EMPTY));
      if (there) {
        double open = Arrays.stream(picture.trace().value(gates.get(k), step)).average().orElse(0);
        double high = bar.height() * open;
        brush.fill(
            new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.GATE));
        if (numbers) {
          brush.text(Numbers.fixed(open, 2), bar.centreX(), bar.bottom() + 8, Pen.of(10, ink));
        }
      }
    }
  }
}
