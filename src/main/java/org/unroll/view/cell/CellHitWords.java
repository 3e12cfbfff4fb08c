package org.unroll.view.cell;

import java.util.StringJoiner;
import org.unroll.engine.Trace;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Moment;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;
import org.unroll.model.Quantity;
import org.unroll.text.Numbers;

/** Says what lies under the pointer inside a cell: name, shape, unit, time step, value, gradient. */
final class CellHitWords {

  private static final int DIGITS = 5;

  private final CellWords words;

  CellHitWords(CellWords words) {
    this.words = words;
  }

  /** The words for one thing; what has not happened yet has no numbers. */
  String of(CellPicture picture, CellHit hit) {
    if (hit instanceof CellHit.OnWeight weight) {
      return weight(picture, weight);
    }
    if (hit instanceof CellHit.OnStep step) {
      String input = picture.scene().content().example().inputs().get(step.step());
      return words.say("hit.step", step.step() + 1, input);
    }
    return hit instanceof CellHit.OnWire wire
        ? wire(picture, wire)
        : part(picture, (CellHit.OnPart) hit);
  }

  private String weight(CellPicture picture, CellHit.OnWeight hit) {
    Trace trace = picture.trace();
    Buffer values = trace.weight(hit.weight());
    boolean upright = values.rows == 1;
    int place = hit.row() * (upright ? 1 : values.cols) + hit.column();
    String size = upright ? String.valueOf(values.cols) : values.rows + "×" + values.cols;
    String where =
        upright ? String.valueOf(hit.row() + 1) : (hit.row() + 1) + ", " + (hit.column() + 1);
    StringJoiner said = new StringJoiner("\n");
    said.add(words.say("hit.weight", weight(picture, hit.weight()), where, size));
    said.add(words.say("hit.value", Numbers.significant(values.data[place], DIGITS)));
    if (picture.progress().hasTurned()) {
      double gradient = trace.weightGradient(hit.weight()).data[place];
      said.add(words.say("hit.weight.gradient", Numbers.significant(gradient, DIGITS)));
    }
    said.add(words.plain("hit.weight.enlarge"));
    return said.toString();
  }

  private String part(CellPicture picture, CellHit.OnPart hit) {
    Part part = hit.part();
    StringJoiner said = new StringJoiner("\n");
    said.add(title(picture, part.symbol(), hit.quantity().unit()));
    if (!picture.hasValue(part)) {
      return said.add(words.plain("hit.later")).toString();
    }
    value(said, picture.value(part), hit.quantity().unit());
    if (picture.hasGradient(part)) {
      gradient(said, picture.gradient(part), hit.quantity().unit());
    }
    return said.toString();
  }

  private String wire(CellPicture picture, CellHit.OnWire hit) {
    Symbol symbol = hit.run().wires().get(0).carried();
    Part source = picture.diagram().part(hit.run().wires().get(0).from());
    int unit = hit.quantity().unit();
    StringJoiner said = new StringJoiner("\n");
    said.add(title(picture, symbol, unit));
    if (!picture.hasValue(source)) {
      return said.add(words.plain("hit.later")).toString();
    }
    value(said, picture.value(source), unit);
    var flowed = hit.run().wires().stream().filter(picture::hasFlowed).toList();
    if (!flowed.isEmpty()) {
      double[] flow = picture.numbers().flow(flowed, picture.step());
      String size = Numbers.significant(unit < 0 ? Scales.norm(flow) : flow[unit], DIGITS);
      said.add(words.say(unit < 0 ? "hit.flow" : "hit.flow.unit", size));
    }
    return said.toString();
  }

  /** Name, shape, unit and time step. */
  private String title(CellPicture picture, Symbol symbol, int unit) {
    String cell = picture.diagram().cell().id();
    int step = symbol.moment() == Moment.BEFORE ? picture.step() - 1 : picture.step();
    int size = picture.numbers().value(symbol, picture.step()).length;
    String shape = dimension(picture, symbol) + " = " + size;
    String time = step < 0 ? words.plain("hit.initial") : words.stepLabel(step);
    String name = words.name(cell, symbol);
    boolean inner = symbol.name().contains(".");
    String shown = inner ? term(picture, symbol) : letter(picture, symbol.name());
    return unit == Quantity.EVERY
        ? words.say("hit.whole", name.equals(symbol.name()) ? "" : name, shown, shape, time).strip()
        : words.say("hit.unit", name, shown, unit + 1, shape, time);
  }

  /** An inner term has no name; its expression says what it is. */
  private static String term(CellPicture picture, Symbol symbol) {
    return Terms.of(picture.diagram().cell(), symbol.name());
  }

  private static String weight(CellPicture picture, String name) {
    return picture.scene().content().letter(name).inText();
  }

  private static String letter(CellPicture picture, String name) {
    return picture.scene().content().letter(name).toString();
  }

  private static String dimension(CellPicture picture, Symbol symbol) {
    Shape shape = picture.diagram().cell().shapes().get(symbol);
    return shape == null ? Dim.HIDDEN.name() : shape.rows().name();
  }

  private void value(StringJoiner said, double[] values, int unit) {
    double shown = unit < 0 ? Scales.mean(values) : values[unit];
    String number = Numbers.significant(shown, DIGITS);
    said.add(words.say(unit < 0 ? "hit.mean" : "hit.value", number));
  }

  private void gradient(StringJoiner said, double[] gradients, int unit) {
    double shown = unit < 0 ? Scales.norm(gradients) : gradients[unit];
    String number = Numbers.significant(shown, DIGITS);
    said.add(words.say(unit < 0 ? "hit.norm" : "hit.gradient", number));
  }
}
