package org.unroll.view.stage;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/** Draws several layers: their wires, cards and joints, their inputs and what is said. */
final class TierPainter {

  private static final double LEGIBLE = 9;

  private final Brush brush;
  private final StageWords words;
  private final LayerNames names;
  private final TierWires wires;
  private final TierCardPainter cards;
  private final TierJoints joints;

  TierPainter(Brush brush, StageWords words, LayerNames names) {
    this.brush = brush;
    this.words = words;
    this.names = names;
    this.wires = new TierWires(brush);
    this.cards = new TierCardPainter(brush);
    this.joints = new TierJoints(brush);
  }

  /** Draws what lies in an area. */
  void paint(TierPicture picture, List<TierWire> all, Box area) {
    wires.paint(picture, all, area);
    TierLayout layout = picture.layout();
    for (TracePart part : picture.parts()) {
      name(picture, part);
      for (int t = 0; t < part.trace().length(); t++) {
        int column = layout.column(part, t);
        if (layout.shows(column) && near(layout, column).overlaps(area)) {
          cards.paint(picture, part, t);
          joints.paint(picture, part, t);
        }
      }
    }
    if (layout.shape().looks()) {
      joints.matrix(picture, area);
      for (int n = 0; n < layout.shape().writing(); n++) {
        if (layout.shows(layout.column(true, n))) {
          joints.context(picture, n);
        }
      }
    }
    chips(picture, false, area);
    chips(picture, true, area);
    outputs(picture, area);
  }

  /** A column and what reaches out of it: numbers beside valves, long words. */
  private static Box near(TierLayout layout, int column) {
    Box box = layout.all(column);
    return new Box(box.x() - box.width(), 0, 3 * box.width(), box.height());
  }

  /** The layer's name left of its first card in sight, and the letters of its states. */
  private void name(TierPicture picture, TracePart part) {
    TierLayout layout = picture.layout();
    int begin = layout.column(part, 0);
    boolean gone = !layout.shows(begin) && (part.decoder() || begin >= layout.first());
    if (gone) {
      return;
    }
    Box row = layout.row(part);
    double x = layout.shows(begin) ? layout.left(begin) : layout.cards().x();
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.RIGHT);
    String arrow = part.reversed() ? " \u2190" : " \u2192";
    double up = part.decoder() ? Math.min(14, row.height() / 2 - 4) : 0;
    brush.text(names.shortly(part) + arrow, x - (part.decoder() ? 5 : 16), row.centreY() - up, pen);
    states(picture, part, x);
  }

  /** The letters of the states before their bands, where those are high enough to read. */
  private void states(TierPicture picture, TracePart part, double x) {
    CellFace face = picture.content().face();
    TierCard card = new TierCard(picture.layout().card(part, 0), face);
    for (int k = 0; k < face.states().size(); k++) {
      Box band = card.band(k);
      if (band.height() >= 8 && !part.decoder()) {
        Pen pen = Pen.of(10.5, brush.color(Token.TEXT)).asSymbol().at(HPos.RIGHT);
        brush.text(face.letter(face.states().get(k)).toString(), x - 3, band.centreY(), pen);
      }
    }
  }

  private void chips(TierPicture picture, boolean decoder, Box area) {
    List<String> texts = picture.inputs(decoder);
    TierLayout layout = picture.layout();
    for (int t = 0; t < texts.size(); t++) {
      int column = layout.column(decoder, t);
      if (layout.shows(column) && layout.chip(column).overlaps(area)) {
        int position = t;
        boolean done =
            picture.parts().stream()
                .filter(part -> part.decoder() == decoder)
                .anyMatch(part -> picture.hasValue(part, position));
        if (PixelPainter.applies(picture, decoder)) {
          new PixelPainter(brush).paintIn(picture, t, layout.chip(column));
        } else {
          chip(layout.chip(column), texts.get(t), done);
        }
      }
    }
  }

  private void chip(Box chip, String text, boolean done) {
    double radius = Math.min(7, chip.width() / 4);
    brush.round(chip, radius, brush.color(done ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(chip, radius, brush.color(Token.LINE, done ? 1 : 0.7));
    Color color = brush.color(done ? Token.TEXT : Token.TEXT_SECONDARY, done ? 1 : 0.7);
    Pen wanted = Pen.of(12.5, color).asBold();
    Pen pen = fitted(text, chip.width() - 4, wanted);
    if (pen.size() >= LEGIBLE) {
      brush.text(text, chip.centreX(), chip.centreY(), pen);
      return;
    }
    // A word turned upright must gain by it: chips are not high.
    double across = Math.min(12.5, chip.width() - 3);
    Pen level = fitted(text, chip.width() - 4, Pen.of(12.5, color));
    Pen up = fitted(text, chip.height() - 4, Pen.of(across, color));
    if (level.size() >= up.size()) {
      brush.text(text, chip.centreX(), chip.centreY(), level);
    } else {
      brush.upright(text, chip.centreX(), chip.centreY(), up);
    }
  }

  /** A pen small enough for a text to fit. */
  private Pen fitted(String text, double room, Pen pen) {
    double wide = brush.width(text, pen);
    double size = wide <= room ? pen.size() : Math.max(7, pen.size() * room / wide);
    return new Pen(size, pen.bold(), pen.slanted(), pen.anchor(), pen.color());
  }

  private void outputs(TierPicture picture, Box area) {
    TierLayout layout = picture.layout();
    boolean decoder = layout.shape().writing() > 0;
    for (int t = 0; t < picture.said().length(); t++) {
      int column = layout.column(decoder, t);
      boolean near = layout.shows(column) && near(layout, column).overlaps(area);
      if (near && picture.said().hasLoss(t)) {
        output(picture, t, layout.output(column));
      }
    }
  }

  /** The number that is said above the one that would be right. */
  private void number(TierPicture picture, int t, Box box, boolean done) {
    double said = picture.said().value("y", t)[0];
    boolean alone = picture.layout().shape().once();
    String right = picture.targets().get(t);
    Color pale = brush.color(Token.TEXT_SECONDARY, done ? 1 : 0.6);
    Pen quiet = Pen.of(11, pale);
    Pen strong = Pen.of(12, brush.color(Token.TEXT)).asBold();
    String below = alone ? words.target(right) : right;
    String above = !done ? "" : alone ? words.said(said) : Numbers.plain(said);
    double room = alone ? 4 * box.width() : box.width() - 2;
    double wide = Math.max(brush.width(below, quiet), brush.width(above, strong));
    double x = alone ? Math.min(box.centreX(), box.right() - wide / 2 + 6) : box.centreX();
    brush.text(below, x, box.y() + 32, fitted(below, room, quiet));
    brush.text(above, x, box.y() + 14, fitted(above, room, strong));
  }

  /** What is said, how much chance the right answer was given, and what would have been right. */
  private void output(TierPicture picture, int t, Box box) {
    boolean done = picture.hasOutput(t);
    double[] chances = picture.said().probability(t);
    String right = picture.targets().get(t);
    double room = Math.max(box.width() - 2, 2 * box.width() - 60);
    Pen quiet = fitted(right, room, Pen.of(11, brush.color(Token.TEXT_SECONDARY, done ? 1 : 0.6)));
    if (chances.length == 0) {
      number(picture, t, box, done);
      return;
    }
    brush.text(right, box.centreX(), box.y() + 34, quiet);
    int target = (int) picture.said().target(t)[0];
    int best = Ranking.best(chances);
    double wide = Math.min(46, box.width() - 6);
    Box track = new Box(box.centreX() - wide / 2, box.y() + 18, wide, 6);
    brush.fill(track, brush.color(Token.LINE, done ? 0.7 : 0.4));
    if (done) {
      brush.fill(
          new Box(track.x(), track.y(), wide * chances[target], track.height()),
          brush.color(Token.FORWARD));
      String said = picture.content().example().outputs().get(best);
      Color ink = brush.color(best == target ? Token.TEXT : Token.TEXT_SECONDARY);
      Pen pen = Pen.of(12.5, ink);
      brush.text(
          said,
          box.centreX(),
          box.y() + 8,
          fitted(said, room, best == target ? pen.asBold() : pen));
    }
  }
}
