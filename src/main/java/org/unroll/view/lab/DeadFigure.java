package org.unroll.view.lab;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LayerUpdate;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Which units of a network's layer are dead at the update that is looked at: a strip to pick one from. */
final class DeadFigure implements LiveFigure {

  private static final double NAME = 44;

  private final Texts texts;
  private final GradientPicture picture;
  private final StudyPicture study;
  private final VariantNames names;
  private final int update;
  private final Set<Integer> dead;

  /**
   * A strip.
   *
   * @param update counted from 0; one that was made
   */
  DeadFigure(Texts texts, GradientPicture picture, StudyPicture study, int update) {
    this.texts = texts;
    this.picture = picture;
    this.study = study;
    this.names = new VariantNames(texts, picture);
    this.update = update;
    this.dead = new TreeSet<>(layer().dead());
  }

  private LayerUpdate layer() {
    var layers = study.closely().updates().get(update).layers();
    return layers.get(Math.min(picture.focus().layer(), layers.size() - 1));
  }

  private int units() {
    return study.closely().variant().units();
  }

  @Override
  public String id() {
    return "dead";
  }

  @Override
  public String title() {
    return texts.get("lab.training.DEAD.title");
  }

  @Override
  public String formal() {
    return names.ofLayer(texts.get("lab.dead.formal", names.full(study.chosen()), update + 1));
  }

  @Override
  public String caption() {
    String units =
        dead.stream()
            .map(unit -> Integer.toString(unit + 1))
            .collect(Collectors.joining(texts.get("chart.separator")));
    return texts.get(dead.isEmpty() ? "lab.dead.none" : "lab.dead.units", update + 1, units);
  }

  private UnitStrip strip(double width, double height) {
    return new UnitStrip(new Box(NAME, 3, width - NAME - 2, height - 6), units(), 1);
  }

  @Override
  public void draw(LabPen pen, double width, double height) {
    boolean own = picture.focus().variant() == study.chosen();
    Color pale = pen.color(Token.BACKGROUND);
    Color full = pen.color(Token.BACKWARD);
    UnitStrip strip = strip(width, height);
    strip.draw(
        pen,
        (row, unit) -> dead.contains(unit) ? pale : full,
        own ? picture.focus().unit() : Focus.NO_UNIT);
    Pen name = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT_SECONDARY));
    pen.text(texts.get("lab.dead.alive"), 0, strip.box().centreY(), name);
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    OptionalInt unit = strip(width, height).unitAt(x, y);
    return unit.isPresent()
        ? Optional.of(words(unit.getAsInt()) + "\n" + texts.get("lab.unit.pick"))
        : Optional.empty();
  }

  private String words(int unit) {
    return texts.get(
        dead.contains(unit) ? "lab.dead.dead" : "lab.dead.lives", unit + 1, update + 1);
  }

  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    OptionalInt unit = strip(width, height).unitAt(x, y);
    Focus now = picture.focus();
    return unit.isPresent()
        ? Optional.of(new Focus(study.chosen(), now.step(), now.layer(), unit.getAsInt()))
        : Optional.empty();
  }

  @Override
  public String describe() {
    return caption();
  }

  @Override
  public FigureRows rows() {
    FigureRows.Builder table = FigureRows.of("update", "unit", "dead");
    for (int unit = 0; unit < units(); unit++) {
      table.row(update + 1, unit + 1, dead.contains(unit) ? 1 : 0);
    }
    return table.rows();
  }
}
