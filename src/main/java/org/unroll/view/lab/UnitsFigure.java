package org.unroll.view.lab;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * The units of the network that is looked at, side by side: what the last loss sends to each at the chosen
 * step. Below a chart of whole networks it is the place to pick one unit out.
 */
final class UnitsFigure implements LiveFigure {

  private static final double GAP = 8;

  /** Around the strip, for its mark. */
  private static final double ROOM = 3;

  /** Room for the name, the same for all, so that the strip stays in place when another network is chosen. */
  private static final double NAME = 150;

  private final Texts texts;
  private final GradientPicture picture;
  private final VariantNames names;
  private final UnitSizes units;

  UnitsFigure(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
    this.names = new VariantNames(texts, picture);
    this.units = new UnitSizes(texts, picture, picture.focus().variant());
  }

  @Override
  public String id() {
    return "units";
  }

  @Override
  public String title() {
    return texts.get("lab.units.title", names.layered(picture.focus().variant()));
  }

  @Override
  public String formal() {
    return texts.get(
        "lab.units.formal",
        Numbers.subscript(picture.length()),
        Numbers.subscript(picture.focus().step() + 1));
  }

  @Override
  public String caption() {
    return units.most();
  }

  private static Box box(double width, double height) {
    double left = Math.min(NAME, width / 2);
    return new Box(left, ROOM, width - left - 2, height - 2 * ROOM);
  }

  @Override
  public void draw(LabPen pen, double width, double height) {
    Box box = box(width, height);
    units.draw(pen, box);
    int index = picture.focus().variant();
    Pen name = new Pen(11, true, false, HPos.LEFT, pen.color(names.token(index)));
    pen.text(names.of(index), 0, box.centreY(), name);
    double next = pen.width(names.of(index), name) + GAP / 2;
    Pen small = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT_SECONDARY));
    pen.text(texts.get("lab.units.name", picture.focus().step() + 1), next, box.centreY(), small);
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    OptionalInt unit = units.strip(box(width, height)).unitAt(x, y);
    return unit.isPresent() ? Optional.of(units.tip(unit.getAsInt())) : Optional.empty();
  }

  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    OptionalInt unit = units.strip(box(width, height)).unitAt(x, y);
    return unit.isPresent() ? Optional.of(units.focus(unit.getAsInt())) : Optional.empty();
  }

  @Override
  public String describe() {
    int unit = picture.focus().unit();
    String picked = unit >= 0 && unit < units.count() ? " " + units.words(unit) : "";
    return title() + ". " + caption() + picked;
  }

  @Override
  public FigureRows rows() {
    FigureRows.Builder table = FigureRows.of("step k", "unit", "gradient", "share");
    for (int unit = 0; unit < units.count(); unit++) {
      table.row(picture.focus().step() + 1, unit + 1, units.size(unit), units.share(unit));
    }
    return table.rows();
  }
}
