package org.unroll.view.stage;

import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/**
 * Draws the gradients of the states flowing back from right to left. Between two cells the wire is as
 * thick as the gradient of the state there is large; within a cell it tapers, because it is the cell
 * that makes it smaller or larger.
 */
final class WirePainter {

  private static final double FAINTEST = 0.3;
  private static final double NUMBER_WIDTH = 60;

  /** Height of a strip in a wire of full thickness, from which strips are told apart. */
  private static final double STRIP = 1.5;

  private final Brush brush;

  WirePainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws all gradients of one step's column. */
  void paint(StagePicture picture, Slot slot) {
    for (int state = 0; state < slot.lanes().size(); state++) {
      if (picture.moment().hasGradient(slot.step(), picture.face().states().get(state))) {
        wire(picture, state, slot);
      }
    }
  }

  private void wire(StagePicture picture, int state, Slot slot) {
    String symbol = picture.face().states().get(state);
    double here = thickness(picture, state, slot, slot.step());
    Box wire = slot.lanes().get(state).wire();
    double middle = slot.card().centreX();
    boolean goesOn = slot.step() > 0 && picture.moment().hasGradient(slot.step() - 1, symbol);
    double before = goesOn ? thickness(picture, state, slot, slot.step() - 1) : here;
    double between = (here + before) / 2;
    piece(picture, state, slot.step(), wire, middle, between, slot.card().right(), here);
    piece(picture, state, slot.step(), wire, slot.card().right(), here, wire.right(), here);
    if (goesOn) {
      piece(picture, state, slot.step() - 1, wire, slot.card().x(), before, middle, between);
      piece(picture, state, slot.step() - 1, wire, wire.x(), before, slot.card().x(), before);
    } else {
      head(wire, middle, here, shade(picture, picture.numbers().stateNorm(state, slot.step())));
    }
    number(picture, state, slot);
  }

  private double thickness(StagePicture picture, int state, Slot slot, int step) {
    double norm = picture.numbers().stateNorm(state, step);
    return picture.thickness(norm, slot.lanes().get(state).wire().height());
  }

  /** One piece of wire, a strip per unit where there is room to tell them apart. */
  private void piece(
      StagePicture picture,
      int state,
      int step,
      Box wire,
      double fromX,
      double from,
      double toX,
      double to) {
    double[] units = picture.trace().gradient(picture.face().states().get(state), step);
    Box span = new Box(fromX, wire.centreY(), toX - fromX, 0);
    // The lane decides, not the thickness here: a wire does not change its kind on its way.
    boolean strips = wire.height() >= STRIP * units.length;
    if (!strips) {
      strip(span, from, to, -0.5, 0.5, shade(picture, picture.numbers().stateNorm(state, step)));
      return;
    }
    // A solid ground first, or the seams between the strips would shine through.
    strip(span, from, to, -0.5, 0.5, brush.color(Token.BACKWARD, FAINTEST));
    for (int k = 0; k < units.length; k++) {
      double top = (double) k / units.length - 0.5;
      double bottom = (k + 1.0) / units.length - 0.5;
      double size = Math.abs(units[k]) * Math.sqrt(units.length);
      strip(span, from, to, top, bottom, unitShade(picture, size));
    }
  }

  /** A strip between two shares of the thickness, which goes from one value to another. */
  private void strip(Box span, double from, double to, double top, double bottom, Color color) {
    double y = span.y();
    double left = brush.snap(span.x());
    double right = brush.snap(span.right());
    brush.polygon(
        new double[] {left, right, right, left},
        new double[] {y + from * top, y + to * top, y + to * bottom, y + from * bottom},
        color);
  }

  private Color unitShade(StagePicture picture, double size) {
    StageNumbers numbers = picture.numbers();
    return brush.palette().gradient(size, numbers.smallestGradient(), numbers.largestGradient());
  }

  private Color shade(StagePicture picture, double size) {
    double opacity = FAINTEST + (1 - FAINTEST) * unitShade(picture, size).getOpacity();
    return brush.color(Token.BACKWARD, opacity);
  }

  private void head(Box wire, double tip, double thickness, Color color) {
    double half = Math.max(4, thickness / 2 + 2);
    double y = wire.centreY();
    brush.polygon(
        new double[] {tip + 1, tip + 1, tip - half}, new double[] {y - half, y + half, y}, color);
  }

  private void number(StagePicture picture, int state, Slot slot) {
    int fromEnd = picture.trace().length() - 1 - slot.step();
    int stride = picture.stride(NUMBER_WIDTH);
    if (fromEnd % stride != 0 || (stride > 1 && isBesideRing(picture, slot.step()))) {
      return;
    }
    Box box = slot.lanes().get(state).number();
    String text = Numbers.significant(picture.numbers().stateNorm(state, slot.step()), 2);
    Pen pen = Pen.of(10.5, brush.color(Token.BACKWARD));
    if (stride > 1) {
      // A number wider than its cell would be crossed by the edges of the cells.
      double half = brush.width(text, pen) / 2 + 2;
      Box ground = new Box(slot.card().centreX() - half, box.y(), 2 * half, box.height() - 1);
      brush.fill(ground, brush.color(Token.PANEL));
    }
    brush.text(text, slot.card().centreX(), box.centreY(), pen);
  }

  /** The ring would cross a number that is wider than its cell; the bubble says the one in the ring. */
  private static boolean isBesideRing(StagePicture picture, int step) {
    return IntStream.rangeClosed(step - 1, step + 1).anyMatch(picture.moment()::isAt);
  }
}
