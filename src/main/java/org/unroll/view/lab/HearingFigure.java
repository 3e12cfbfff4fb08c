package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.UnitPicture;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Shades;
import org.unroll.view.theme.Token;

/**
 * ||dL_t/dh_k|| over all pairs of steps, one triangle for each network, on one scale; below each the units of
 * the chosen step, to pick one out.
 */
final class HearingFigure implements LiveFigure {

  /** Ten to this power lies between the palest and the fullest colour. */
  private static final int DECADES = 8;

  private static final double HEAD = 22;
  private static final double LEGEND = 34;
  private static final double GAP = 20;
  private static final double LEAST_MARK = 6;

  /** Width of the colour scale where the words beside it need all the rest. */
  private static final double LEAST_SCALE = 80;

  /** Height of a row of units, and how far it stays from the triangle above. */
  private static final double STRIP = 9;

  private static final double STRIP_GAP = 5;

  private final Texts texts;
  private final GradientPicture picture;
  private final VariantNames names;
  private final boolean normalised;

  /**
   * A figure.
   *
   * @param normalised whether norms are divided by what each loss sends to its own step
   */
  HearingFigure(Texts texts, GradientPicture picture, boolean normalised) {
    this.texts = texts;
    this.picture = picture;
    this.normalised = normalised;
    this.names = new VariantNames(texts, picture);
  }

  @Override
  public String id() {
    return "hearing";
  }

  @Override
  public String title() {
    return texts.get("lab.hearing.title");
  }

  @Override
  public String formal() {
    return names.ofLayer(texts.get(normalised ? "lab.hearing.formal.share" : "lab.hearing.formal"));
  }

  @Override
  public String caption() {
    return new HearingWords(texts, picture).answer();
  }

  /** The unit that a network's triangle shows alone; empty where it shows all of them together. */
  private Optional<UnitPicture> unit(int index) {
    return picture.unit().filter(unit -> index == picture.focus().variant());
  }

  @Override
  public void draw(LabPen pen, double width, double height) {
    List<Box> maps = maps(width, height);
    HearingNumbers numbers = HearingNumbers.of(picture, normalised);
    int top = numbers.topExponent();
    Shades shades = Shades.between(pen.color(Token.BACKGROUND), pen.color(Token.BACKWARD));
    for (int i = 0; i < maps.size(); i++) {
      Box box = maps.get(i);
      Pen name = new Pen(13, true, false, HPos.LEFT, pen.color(names.token(i)));
      String title = unit(i).isPresent() ? names.unit(i) : names.of(i);
      pen.text(title, box.x(), box.y() - HEAD / 2, name);
      if (unit(i).isEmpty()) {
        units(pen, i, box.x() + pen.width(title, name) + 6, box.y() - HEAD / 2);
      }
      int length = picture.length();
      pen.pixels(image(numbers.shown()[i], top, shades), length, length, box);
      mark(pen, i, box);
      new UnitSizes(texts, picture, i).draw(pen, strip(box));
    }
    legend(pen, top, strip(maps.get(0)).bottom() + 12, width);
  }

  /** Of cells side by side that have equal weights, how many units that makes. */
  private void units(LabPen pen, int index, double x, double y) {
    if (picture.isOfEqualWeights()) {
      int units = picture.variants().get(index).variant().units();
      Pen small = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT_SECONDARY));
      pen.text(texts.get("lab.hearing.units", units), x, y, small);
    }
  }

  private static Box strip(Box map) {
    return new Box(map.x(), map.bottom() + STRIP_GAP, map.width(), STRIP);
  }

  private List<Box> maps(double width, double height) {
    int count = picture.variants().size();
    double high = height - HEAD - STRIP_GAP - STRIP - LEGEND;
    double side = Math.floor(Math.min((width - (count - 1) * GAP) / count, high));
    double step = (width + GAP) / count;
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(Math.floor(i * Math.min(step, side + 3 * GAP)), HEAD, side, side));
    }
    return boxes;
  }

  private static int[] image(double[][] shown, int top, Shades shades) {
    int length = shown.length;
    int[] pixels = new int[length * length];
    for (int t = 0; t < length; t++) {
      for (int k = 0; k <= t; k++) {
        pixels[t * length + k] = shades.argb(1 + (Math.log10(shown[t][k]) - top) / DECADES);
      }
    }
    return pixels;
  }

  private void mark(LabPen pen, int index, Box box) {
    double cell = box.width() / picture.length();
    double wide = Math.max(LEAST_MARK, Math.ceil(cell) + 2);
    double x = Math.floor(box.x() + (picture.focus().step() + 0.5) * cell - wide / 2);
    double y = Math.floor(box.y() + picture.focus().step() * cell);
    Color color = pen.color(Token.FORWARD);
    Box mark = new Box(x, y - 1, wide, box.bottom() - y + 2);
    pen.outline(mark, 1, color);
    if (index == picture.focus().variant()) {
      pen.outline(new Box(x - 1, y - 2, wide + 2, mark.height() + 2), 1, color);
    }
  }

  private void legend(LabPen pen, int top, double y, double width) {
    Pen small = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT_SECONDARY));
    String axes = texts.get("lab.hearing.axes");
    String strip = texts.get("lab.hearing.strip", picture.focus().step() + 1);
    double said = Math.max(pen.width(axes, small), pen.width(strip, small));
    double wide = Math.max(LEAST_SCALE, Math.min(260, width - 16 - said));
    Color empty = pen.color(Token.BACKGROUND);
    Color full = pen.color(Token.BACKWARD);
    for (int x = 0; x < wide; x += 2) {
      pen.fill(new Box(x, y, 2, 8), empty.interpolate(full, x / wide));
    }
    String least = texts.get("lab.hearing.least", Numbers.powerOfTen(top - DECADES));
    pen.text(least, 0, y + 16, small);
    pen.text(top == 0 ? "1" : Numbers.powerOfTen(top), wide, y + 16, small.at(HPos.RIGHT));
    pen.text(axes, wide + 16, y + 1, small);
    pen.text(strip, wide + 16, y + 16, small);
  }

  /** A unit's place in the strip of a network, if that is what a point lies on. */
  private Optional<Focus> unitAt(double x, double y, double width, double height) {
    List<Box> maps = maps(width, height);
    for (int i = 0; i < maps.size(); i++) {
      UnitSizes units = new UnitSizes(texts, picture, i);
      OptionalInt unit = units.strip(strip(maps.get(i))).unitAt(x, y);
      if (unit.isPresent()) {
        return Optional.of(units.focus(unit.getAsInt()));
      }
    }
    return Optional.empty();
  }

  /** A pair of steps of one network. */
  private record Cell(int variant, int t, int k) {}

  private Optional<Cell> cellAt(double x, double y, double width, double height) {
    List<Box> maps = maps(width, height);
    for (int i = 0; i < maps.size(); i++) {
      Box box = maps.get(i);
      if (box.contains(x, y)) {
        int k = (int) ((x - box.x()) / box.width() * picture.length());
        int t = (int) ((y - box.y()) / box.height() * picture.length());
        return Optional.of(new Cell(i, t, k));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    return unitAt(x, y, width, height)
        .map(unit -> new UnitSizes(texts, picture, unit.variant()).tip(unit.unit()))
        .or(() -> cellAt(x, y, width, height).filter(c -> c.k() <= c.t()).map(this::words));
  }

  private String words(Cell cell) {
    VariantPicture variant = picture.variants().get(cell.variant());
    boolean alone = unit(cell.variant()).isPresent();
    double norm = HearingNumbers.size(picture, cell.variant(), cell.t(), cell.k());
    return texts.get(
        alone ? "lab.hearing.tip.unit" : "lab.hearing.tip",
        alone ? names.unit(cell.variant()) : names.of(cell.variant()),
        Numbers.subscript(cell.t() + 1),
        Numbers.subscript(cell.k() + 1),
        Numbers.plain(norm),
        Numbers.plain(norm / variant.norm(cell.t(), cell.t())));
  }

  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    int layer = picture.focus().layer();
    return unitAt(x, y, width, height)
        .or(
            () ->
                cellAt(x, y, width, height)
                    .map(cell -> new Focus(cell.variant(), cell.k(), layer, Focus.NO_UNIT)));
  }

  @Override
  public String describe() {
    int last = picture.length() - 1;
    int step = picture.focus().step();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < picture.variants().size(); i++) {
      words.append(words(new Cell(i, last, step))).append(' ');
    }
    return words.toString().strip();
  }

  @Override
  public FigureRows rows() {
    return new HearingTable(texts, picture).rows();
  }
}
