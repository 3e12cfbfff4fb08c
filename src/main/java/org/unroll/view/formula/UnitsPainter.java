package org.unroll.view.formula;

import java.util.function.DoubleFunction;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws one result of a cell: this step's number of each unit as bars, all steps as a map. */
final class UnitsPainter {

  private static final double ROW_NUMBER = 9.5;
  private static final double WORD_WIDTH = 30;
  private static final double STEP_WIDTH = 20;
  private static final double NOT_YET = Brush.PALE * 0.7;

  private final Brush brush;
  private final Texts texts;
  private final UnitsPicture picture;
  private final UnitsLayout layout;

  /** The value in full colour: it takes all numbers of the picture to find it. */
  private final double limit;

  UnitsPainter(Brush brush, Texts texts, UnitsPicture picture, UnitsLayout layout) {
    this.brush = brush;
    this.texts = texts;
    this.picture = picture;
    this.layout = layout;
    this.limit = picture.limit();
  }

  void paint() {
    if (!layout.bars().isEmpty()) {
      bars();
    }
    map();
  }

  private void title(Box box, String title, String below) {
    Pen bold = Pen.of(12, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    brush.text(title, box.x(), box.y() + 7, bold);
    Pen quiet = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.RIGHT);
    double room = box.width() - brush.width(title, bold) - 12;
    if (brush.width(below, quiet) <= room) {
      brush.text(below, box.right(), box.y() + 7, quiet);
    }
  }

  private void bars() {
    title(
        layout.barsTitle(), texts.get("units.title"), texts.get("units.step", picture.step() + 1));
    double[] values = picture.values(picture.step());
    boolean there = picture.hasValue(picture.step());
    for (int unit = 0; unit < values.length; unit++) {
      Box column = layout.bars().column(unit, values.length);
      double gap = column.width() > 8 ? 4 : column.width() > 3 ? 1 : 0;
      Box room = new Box(column.x(), column.y(), column.width() - gap, column.height());
      brush.fill(room, brush.color(picture.isGate() ? Token.GATE_EMPTY : Token.CONTROL));
      if (there) {
        bar(room, values[unit]);
      }
      caption(room, unit, values[unit], there);
    }
  }

  private void bar(Box room, double value) {
    if (picture.isGate()) {
      double high = room.height() * Math.max(0, Math.min(1, value));
      brush.fill(
          new Box(room.x(), room.bottom() - high, room.width(), high), brush.color(Token.GATE));
      return;
    }
    double high = room.height() / 2 * Math.min(1, Math.abs(value) / limit);
    double top = value > 0 ? room.centreY() - high : room.centreY();
    brush.fill(
        new Box(room.x(), top, room.width(), Math.max(1, high)),
        brush.palette().value(value, limit));
  }

  /** The number below a bar, and below it which unit it is; the chosen one is printed bold. */
  private void caption(Box room, int unit, double value, boolean there) {
    boolean chosen = unit == picture.unit();
    Color ink = brush.color(chosen ? Token.TEXT : Token.TEXT_SECONDARY);
    Pen pen = Pen.of(10, ink);
    if (there && !layout.numbers().isEmpty()) {
      double y = layout.numbers().centreY();
      brush.text(Numbers.fixed(value, 2), room.centreX(), y, chosen ? pen.asBold() : pen);
    }
    int stride = (int) Math.ceil(14 / room.width());
    if (chosen || (unit % stride == 0 && Math.abs(unit - picture.unit()) >= stride)) {
      String place = Integer.toString(unit + 1);
      brush.text(place, room.centreX(), layout.places().centreY(), chosen ? pen.asBold() : pen);
    }
    if (chosen) {
      brush.fill(new Box(room.x(), room.bottom(), room.width(), 2), brush.color(hue()));
    }
  }

  private Token hue() {
    return picture.isBackward() ? Token.BACKWARD : Token.FORWARD;
  }

  private void map() {
    String title = picture.isBackward() ? "units.gradient" : "units.map";
    title(layout.mapTitle(), texts.get(title), texts.get("units.rows"));
    DoubleFunction<Color> shades = picture.isBackward() ? gradients() : this::value;
    for (int step = 0; step < picture.steps(); step++) {
      column(step, picture.isMapped(step) ? shades : nothing -> brush.color(Token.LINE, NOT_YET));
    }
    rows();
    columns();
    now();
  }

  private void column(int step, DoubleFunction<Color> shades) {
    Box column = layout.map().column(step, picture.steps());
    double gap = column.width() > 8 ? 1 : 0;
    double[] numbers = picture.mapped(step);
    for (int unit = 0; unit < numbers.length; unit++) {
      Box row = column.row(unit, numbers.length);
      double between = row.height() >= 6 ? 1 : 0;
      Box field = new Box(row.x(), row.y(), row.width() - gap, row.height() - between);
      brush.fill(field, shades.apply(numbers[unit]));
    }
  }

  private Color value(double value) {
    return picture.isGate() ? brush.palette().openness(value) : brush.palette().value(value, limit);
  }

  /** Shades of gradients, compared with the longest one of any step. */
  private DoubleFunction<Color> gradients() {
    double largest = picture.largestGradient();
    double smallest = UnitsPicture.smallestGradient(largest);
    Color soft = brush.color(Token.BACKWARD_SOFT);
    Color full = brush.color(Token.BACKWARD);
    double length = Math.sqrt(picture.units());
    return value -> {
      double size = Math.abs(value) * length;
      double share = brush.palette().gradient(size, smallest, largest).getOpacity();
      return soft.interpolate(full, share);
    };
  }

  private void rows() {
    double high = layout.map().height() / picture.units();
    for (int unit = 0; unit < picture.units(); unit++) {
      boolean chosen = unit == picture.unit();
      if (chosen || high >= ROW_NUMBER) {
        Pen pen = Pen.of(10, brush.color(chosen ? Token.TEXT : Token.TEXT_SECONDARY));
        double y = layout.map().row(unit, picture.units()).centreY();
        brush.text(
            Integer.toString(unit + 1),
            layout.map().x() - 6,
            y,
            (chosen ? pen.asBold() : pen).at(HPos.RIGHT));
      }
    }
  }

  /** Words where they fit, else the numbers of the steps. */
  private void columns() {
    double wide = layout.map().width() / picture.steps();
    boolean words = wide >= WORD_WIDTH && !picture.input(0).isEmpty();
    int stride = words ? 1 : (int) Math.max(1, Math.ceil(STEP_WIDTH / wide));
    for (int step = 0; step < picture.steps(); step += stride) {
      boolean current = picture.moment().isAt(step);
      Pen pen = Pen.of(10, brush.color(current ? Token.TEXT : Token.TEXT_SECONDARY));
      pen = current ? pen.asBold() : pen;
      String text = words ? picture.input(step) : Integer.toString(step + 1);
      while (text.length() > 1 && brush.width(text, pen) > wide * stride - 3) {
        text = text.substring(0, text.length() - 1);
      }
      Box column = layout.map().column(step, picture.steps());
      brush.text(text, column.centreX(), layout.inputs().centreY(), pen);
    }
  }

  /** The step at work has a frame. */
  private void now() {
    if (picture.moment().step() >= 0) {
      Box column = brush.snap(layout.map().column(picture.step(), picture.steps()));
      brush.outline(column.inset(-1), 2, brush.color(hue()));
      brush.outline(column.inset(-2), 3, brush.color(hue()));
    }
  }
}
