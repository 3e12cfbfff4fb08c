package org.unroll.view.cell;

import javafx.scene.paint.Color;
import org.unroll.expr.Moment;
import org.unroll.text.Numbers;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the parts of a diagram: ends, input, operators, valves. */
final class PartPainter {

  private static final double RADIUS = 8;

  /** A passage this wide lies under most of the sign of its valve. */
  private static final double SIGN_ON_PASSAGE = 0.24;

  private final Brush brush;
  private final CellPicture picture;
  private final Columns columns;
  private final Letters letters;
  private final LayerPainter layers;

  PartPainter(Brush brush, CellPicture picture, CellWords words, HeatMaps maps) {
    this.brush = brush;
    this.picture = picture;
    this.columns = new Columns(brush, picture.numbers());
    this.letters = new Letters(brush, picture.scene().content());
    this.layers = new LayerPainter(brush, picture, words, maps);
  }

  void paint(Part part) {
    switch (part.kind()) {
      case LAYER -> layers.paint(part);
      case BEFORE, AFTER -> end(part);
      case INPUT -> input(part);
      case VALVE -> valve(part);
      case OPERATOR -> operator(part);
    }
    difference(part);
    ring(part);
  }

  /** What has other values because something is held or changed by hand is outlined. */
  private void difference(Part part) {
    boolean now = part.symbol().moment() == Moment.NOW;
    boolean differs =
        now
            && picture.hasValue(part)
            && picture.scene().content().differs(part.symbol().name(), picture.step());
    if (differs) {
      boolean round = part.is(Kind.VALVE) || part.is(Kind.OPERATOR);
      Box box = picture.place(part).inset(-2);
      double radius = round ? box.height() / 2 : RADIUS;
      brush.outline(box, radius, brush.color(Token.TEXT));
      brush.outline(box.inset(0.5), radius, brush.color(Token.TEXT));
    }
  }

  /** What is at work, and what somebody points at, has a ring. */
  private void ring(Part part) {
    boolean work = picture.isAtWork(part);
    if (!work && !picture.isPointed(part.symbol())) {
      return;
    }
    Box box = picture.place(part).inset(-4);
    Token hue = picture.progress().hasTurned() ? Token.BACKWARD : Token.FORWARD;
    boolean round = part.is(Kind.VALVE) || part.is(Kind.OPERATOR);
    double radius = round ? box.height() / 2 : RADIUS + 3;
    brush.outline(box, radius, brush.color(hue));
    brush.outline(box.inset(1), radius - 1, brush.color(hue));
    if (!work) {
      return;
    }
    brush.outline(box.inset(-1), radius + 1, brush.color(hue));
  }

  private void end(Part part) {
    Box box = picture.place(part);
    boolean there = picture.hasValue(part);
    brush.round(box.inset(-3), 4, brush.color(Token.PANEL));
    brush.outline(box.inset(-3), 4, brush.color(Token.LINE));
    Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY, there ? 1 : 0.6);
    letters.symbol(part.symbol(), box.centreX(), box.y() - 15, 15, ink);
    boolean back = picture.progress().hasTurned();
    Box left = back ? new Box(box.x(), box.y(), box.width() / 2 - 1, box.height()) : box;
    if (!there) {
      columns.pale(left);
    } else if (picture.isGate(part)) {
      columns.openness(picture.value(part), left);
    } else {
      columns.values(picture.value(part), left);
    }
    if (back) {
      Box right = new Box(box.centreX() + 1, box.y(), box.width() / 2 - 1, box.height());
      if (picture.hasGradient(part)) {
        double[] gradient = picture.gradient(part);
        columns.gradients(gradient, right);
        String length = Numbers.significant(Scales.norm(gradient), 2);
        brush.text(
            length, box.centreX(), box.bottom() + 12, Pen.of(10.5, brush.color(Token.BACKWARD)));
      } else {
        columns.pale(right);
      }
    }
  }

  private void input(Part part) {
    Box box = picture.place(part);
    boolean there = picture.hasValue(part);
    brush.round(box, RADIUS, brush.color(there ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, RADIUS, brush.color(there ? Token.FORWARD : Token.LINE));
    String text = picture.scene().content().example().inputs().get(picture.step());
    Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
    brush.text(
        text,
        box.centreX(),
        box.centreY() - 2,
        Pen.of(Math.min(15, box.height() * 0.5), ink).asBold());
    letters.symbol(part.symbol(), box.x() - 14, box.centreY(), 15, ink);
    if (there) {
      Box strip = new Box(box.x() + RADIUS, box.bottom() - 6, box.width() - 2 * RADIUS, 4);
      columns.across(picture.value(part), strip);
    }
  }

  private void operator(Part part) {
    disc(part, brush.color(Token.PANEL));
    Box box = picture.place(part);
    boolean there = picture.hasValue(part);
    Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
    boolean word = part.sign().length() > 1;
    double size = word ? box.height() * 0.42 : box.height() * 0.62;
    brush.text(part.sign(), box.centreX(), box.centreY(), Pen.of(size, ink).asBold());
  }

  private void disc(Part part, Color fill) {
    Box box = picture.place(part);
    boolean there = picture.hasValue(part);
    brush.round(box, box.height() / 2, fill);
    brush.outline(box, box.height() / 2, brush.color(there ? Token.TEXT : Token.LINE));
  }

  /** The passage is as wide as the gate is open on average; two blades stand at its edges. */
  private void valve(Part part) {
    Box box = picture.place(part);
    Wire gate = picture.diagram().gateOf(part);
    Part source = picture.diagram().part(gate.from());
    disc(part, brush.color(Token.GATE_EMPTY));
    boolean known = picture.hasValue(source);
    double open = known ? Math.max(0, Math.min(1, Scales.mean(picture.value(source)))) : 0;
    if (known) {
      passage(box, open);
    }
    boolean there = picture.hasValue(part);
    brush.outline(box, box.height() / 2, brush.color(there ? Token.TEXT : Token.LINE));
    Color ink =
        brush.color(
            known ? open > SIGN_ON_PASSAGE ? Token.ON_ACCENT : Token.TEXT : Token.TEXT_SECONDARY);
    brush.text(
        part.sign(), box.centreX(), box.centreY(), Pen.of(box.height() * 0.62, ink).asBold());
  }

  private void passage(Box box, double open) {
    double radius = box.height() / 2;
    double half = radius * open;
    double chord = Math.sqrt(Math.max(0, radius * radius - half * half));
    double x = box.centreX();
    double y = box.centreY();
    int slices = 24;
    double[] xs = new double[4 * slices];
    double[] ys = new double[4 * slices];
    for (int k = 0; k < 2 * slices; k++) {
      double height = -half + 2 * half * k / (2 * slices - 1);
      double reach = Math.sqrt(Math.max(0, radius * radius - height * height));
      xs[k] = x + reach;
      ys[k] = y + height;
      xs[4 * slices - 1 - k] = x - reach;
      ys[4 * slices - 1 - k] = y + height;
    }
    brush.polygon(xs, ys, brush.color(Token.GATE));
    if (open < 0.97) {
      brush.line(x - chord, y - half, x + chord, y - half, 2, brush.color(Token.TEXT));
      brush.line(x - chord, y + half, x + chord, y + half, 2, brush.color(Token.TEXT));
    }
  }
}
