package org.unroll.view.cell;

import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;
import org.unroll.cell.Cell;
import org.unroll.text.Numbers;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the time steps beside the one that is looked at, so that one knows where one is. */
final class NeighbourPainter {

  private static final double RADIUS = 10;

  private final Brush brush;
  private final CellPicture picture;
  private final CellWords words;
  private final Columns columns;
  private final Letters letters;

  NeighbourPainter(Brush brush, CellPicture picture, CellWords words) {
    this.brush = brush;
    this.picture = picture;
    this.words = words;
    this.columns = new Columns(brush, picture.numbers());
    this.letters = new Letters(brush, picture.scene().content());
  }

  /**
   * Draws a time step as a neighbour, and the wires to it; before the first there is the start, after
   * the last nothing.
   *
   * @param offset -1 or 1
   */
  void paint(Box box, int offset) {
    int step = picture.step() + offset;
    if (step < 0 || step >= picture.trace().length()) {
      Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
      brush.upright(words.plain(step < 0 ? "first" : "last"), box.centreX(), box.centreY(), pen);
      return;
    }
    step(box, step);
    picture.diagram().parts().values().stream()
        .filter(part -> part.is(offset < 0 ? Kind.BEFORE : Kind.AFTER))
        .forEach(part -> connect(box, part, offset));
  }

  private void step(Box box, int step) {
    boolean there = picture.progress().moment().hasValue(step);
    brush.round(box, RADIUS, brush.color(Token.PANEL));
    brush.outline(box, RADIUS, brush.color(Token.LINE));
    Color ink = brush.color(Token.TEXT_SECONDARY);
    Box label = CellGeometry.label(box);
    brush.text(words.stepLabel(step), label.centreX(), label.centreY(), Pen.of(11, ink));
    chip(CellGeometry.chip(box), step, there);
    states(box, step, there);
    gates(box, step, there);
  }

  private void chip(Box box, int step, boolean there) {
    brush.round(box, 6, brush.color(there ? Token.FORWARD_SOFT : Token.CONTROL));
    String text = picture.scene().content().example().inputs().get(step);
    Pen pen = Pen.of(11, brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY));
    String shown = text;
    while (shown.length() > 1 && brush.width(shown, pen) > box.width() - 4) {
      shown = shown.substring(0, shown.length() - 2) + "…";
    }
    brush.text(shown, box.centreX(), box.centreY(), pen);
  }

  /** The states at the heights at which they enter and leave the large cell. */
  private void states(Box box, int step, boolean there) {
    for (Part part : picture.diagram().parts().values()) {
      if (part.is(Kind.AFTER)) {
        Box place = strip(box, picture.place(part));
        double[] values = there ? picture.trace().value(part.symbol().name(), step) : new double[0];
        if (!there) {
          columns.pale(place);
        } else if (picture.isGate(part)) {
          columns.openness(values, place);
        } else {
          columns.values(values, place);
        }
      }
    }
  }

  private static Box strip(Box box, Box place) {
    double high = Math.min(place.height() * 0.7, 60);
    double lowest = box.bottom() - 6 - high;
    double y = Math.max(box.y() + 6, Math.min(lowest, place.centreY() - high / 2));
    return new Box(box.x() + 3, Math.rint(y), box.width() - 6, high);
  }

  /** A wire runs between a neighbour and a state. */
  private void connect(Box box, Part part, int offset) {
    Box state = picture.place(part);
    double from = offset < 0 ? box.right() : state.right() + 3;
    double to = offset < 0 ? state.x() - 3 : box.x();
    double y = state.centreY();
    boolean before = picture.progress().moment().hasValue(picture.step() + offset);
    boolean live = offset < 0 ? before : picture.hasValue(part);
    boolean back = picture.progress().hasTurned();
    Color color = brush.color(!live ? Token.LINE : back ? Token.TEXT_SECONDARY : Token.FORWARD);
    brush.line(from, y, to, y, 2, color);
    if (back && picture.hasGradient(part)) {
      double size = Scales.norm(picture.gradient(part));
      Color hue = brush.color(Token.BACKWARD, 0.35 + 0.65 * picture.share(size));
      brush.line(from, y, to, y, picture.thickness(size), hue);
    }
  }

  /** How far the gates are open on average, as on the card of the stage. */
  private void gates(Box box, int step, boolean there) {
    Cell cell = picture.diagram().cell();
    int count = cell.gates().size();
    Box free = between(box);
    if (count == 0 || free.height() < 40) {
      return;
    }
    double wide = (box.width() - 8) / count;
    double high = Math.min(64, free.height() - 34);
    for (int k = 0; k < count; k++) {
      String gate = cell.gates().get(k);
      Box bar =
          new Box(box.x() + 5 + k * wide, Math.rint(free.centreY() - high / 2), wide - 3, high);
      Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
      letters.name(gate, bar.centreX(), bar.y() - 9, 11, ink);
      brush.fill(bar, brush.color(Token.GATE_EMPTY));
      if (there) {
        double open = Scales.mean(picture.trace().value(gate, step));
        brush.fill(
            new Box(bar.x(), bar.bottom() - high * open, bar.width(), high * open),
            brush.color(Token.GATE));
        if (wide >= 24) {
          brush.text(Numbers.fixed(open, 2), bar.centreX(), bar.bottom() + 8, Pen.of(9.5, ink));
        }
      }
    }
  }

  /** The largest free space between the states of a neighbour. */
  private Box between(Box box) {
    double top = box.y() + 6;
    Box best = new Box(box.x(), top, box.width(), 0);
    for (double y : endsOfStates(box)) {
      if (y - top - best.height() > 0) {
        best = new Box(box.x(), top, box.width(), y - top);
      }
      top = Math.max(top, y + Math.min(60, stateHeight()));
    }
    return best;
  }

  private double[] endsOfStates(Box box) {
    return DoubleStream.concat(
            picture.diagram().parts().values().stream()
                .filter(part -> part.is(Kind.AFTER))
                .mapToDouble(part -> strip(box, picture.place(part)).y()),
            DoubleStream.of(box.bottom() - 6))
        .sorted()
        .toArray();
  }

  private double stateHeight() {
    return picture.diagram().parts().values().stream()
        .filter(part -> part.is(Kind.AFTER))
        .mapToDouble(part -> picture.place(part).height() * 0.7)
        .max()
        .orElse(0);
  }
}
