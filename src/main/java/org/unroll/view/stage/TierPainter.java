package org.unroll.view.stage;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/** Draws the cards of several layers, their inputs and what is said. */
final class TierPainter {

  private static final double GATES_FROM = 74;
  private static final double RADIUS = 6;

  private final Brush brush;
  private final TierWires wires;
  private final TierLegend legend;

  TierPainter(Brush brush, StageWords words) {
    this.brush = brush;
    this.wires = new TierWires(brush);
    this.legend = new TierLegend(brush, words);
  }

  /** Draws everything. */
  void paint(TierPicture picture) {
    wires.paint(picture);
    for (TracePart part : picture.parts()) {
      name(picture, part);
      for (int t = 0; t < part.trace().length(); t++) {
        if (picture.layout().shows(picture.layout().column(part, t))) {
          card(picture, part, t);
        }
      }
    }
    chips(picture, false);
    chips(picture, true);
    outputs(picture);
    legend.paint(picture);
  }

  /** The layer's name left of its first card in sight. */
  private void name(TierPicture picture, TracePart part) {
    TierLayout layout = picture.layout();
    Box row = layout.row(part);
    int before = layout.column(part, 0);
    double x = layout.shows(before) ? layout.left(before) : layout.cards().x();
    boolean gone = !layout.shows(before) && (part.decoder() || before >= layout.first());
    if (!gone) {
      Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.RIGHT);
      String arrow = part.reversed() ? " \u2190" : " \u2192";
      double y = part.decoder() ? row.centreY() - 14 : row.centreY();
      brush.text(part.layer() + arrow, x - 4, y, pen);
    }
  }

  private void card(TierPicture picture, TracePart part, int t) {
    Box card = picture.layout().card(part, t);
    boolean there = picture.hasValue(part, t);
    brush.round(card, RADIUS, brush.color(Token.PANEL));
    brush.outline(card, RADIUS, brush.color(Token.LINE, there ? 1 : 0.7));
    CellFace face = picture.content().face();
    boolean gates = card.height() >= GATES_FROM && card.width() >= 24 && !face.gates().isEmpty();
    double bars = gates ? card.height() * 0.42 : 0;
    Box bands = new Box(card.x(), card.y() + 4, card.width(), card.height() - 8 - bars);
    for (int k = 0; k < face.states().size(); k++) {
      band(picture, part, t, face.states().get(k), bands.row(k, face.states().size()));
    }
    if (gates) {
      Box room = new Box(card.x() + 4, bands.bottom() + 2, card.width() - 8, bars - 4);
      gates(part.trace(), face.gates(), room, t, there);
    }
    if (picture.isAt(part, t)) {
      Color ring = brush.color(picture.hasTurned() ? Token.BACKWARD : Token.FORWARD);
      Box round = card.inset(-3);
      brush.outline(round, RADIUS + 3, ring);
      brush.outline(round.inset(1), RADIUS + 2, ring);
    }
  }

  /** One strip per unit; below it the gradient as thick as it is large. */
  private void band(TierPicture picture, TracePart part, int t, String state, Box room) {
    Box box = new Box(room.x() + 1, room.y() + 1, room.width() - 2, room.height() - 2);
    boolean turned = picture.hasTurned();
    double full = turned ? Math.max(2, box.height() * 0.28) : 0;
    Box strips = new Box(box.x(), box.y(), box.width(), box.height() - full);
    if (!picture.hasValue(part, t)) {
      brush.fill(strips, brush.color(Token.LINE, Brush.PALE));
      return;
    }
    double[] values = part.trace().value(state, t);
    int rows = (int) Math.max(1, Math.min(values.length, strips.height() / 2));
    for (int k = 0; k < rows; k++) {
      double value = values[k * values.length / rows];
      brush.fill(strips.row(k, rows), brush.palette().value(value, 1));
    }
    if (picture.hasGradient(part, t)) {
      double norm = StageNumbers.norm(part.trace().gradient(state, t));
      double thick = picture.thickness(norm, full);
      double y = strips.bottom() + full / 2 - thick / 2;
      brush.fill(new Box(box.x(), y, box.width(), thick), brush.color(Token.BACKWARD));
    }
  }

  private void gates(Trace trace, List<String> gates, Box room, int t, boolean there) {
    boolean letters = room.width() / gates.size() >= 12;
    double top = letters ? 12 : 0;
    for (int k = 0; k < gates.size(); k++) {
      Box column = room.column(k, gates.size());
      Box bar =
          new Box(column.x() + 1, column.y() + top, column.width() - 2, column.height() - top);
      brush.fill(bar, brush.color(Token.GATE_EMPTY));
      if (letters) {
        Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
        brush.text(gates.get(k), column.centreX(), column.y() + 5, Pen.of(10.5, ink).asSymbol());
      }
      if (there) {
        double open = Arrays.stream(trace.value(gates.get(k), t)).average().orElse(0);
        double high = bar.height() * open;
        brush.fill(
            new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.GATE));
      }
    }
  }

  private void chips(TierPicture picture, boolean decoder) {
    List<String> texts = picture.inputs(decoder);
    TierLayout layout = picture.layout();
    for (int t = 0; t < texts.size(); t++) {
      int column = layout.column(decoder, t);
      if (layout.shows(column)) {
        int position = t;
        boolean done =
            picture.parts().stream()
                .filter(part -> part.decoder() == decoder)
                .anyMatch(part -> picture.hasValue(part, position));
        if (PixelPainter.applies(picture, decoder)) {
          new PixelPainter(brush).paint(picture, t, layout.chip(column));
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
    Pen pen = fitted(text, chip.width() - 4, Pen.of(12.5, color).asBold());
    brush.text(text, chip.centreX(), chip.centreY(), pen);
  }

  /** A pen small enough for a text to fit. */
  private Pen fitted(String text, double room, Pen pen) {
    double wide = brush.width(text, pen);
    double size = wide <= room ? pen.size() : Math.max(7, pen.size() * room / wide);
    return new Pen(size, pen.bold(), pen.slanted(), pen.anchor(), pen.color());
  }

  private void outputs(TierPicture picture) {
    TierLayout layout = picture.layout();
    boolean decoder = layout.writing() > 0;
    for (int t = 0; t < picture.said().length(); t++) {
      int column = layout.column(decoder, t);
      if (picture.said().hasLoss(t) && layout.shows(column)) {
        output(picture, t, layout.output(column));
      }
    }
  }

  /** What is said, how much chance the right answer was given, and what would have been right. */
  private void output(TierPicture picture, int t, Box box) {
    boolean done = picture.hasOutput(t);
    double[] chances = picture.said().probability(t);
    String right = picture.targets().get(t);
    double room = Math.max(box.width() - 2, 2 * box.width() - 60);
    Pen quiet = fitted(right, room, Pen.of(11, brush.color(Token.TEXT_SECONDARY, done ? 1 : 0.6)));
    brush.text(right, box.centreX(), box.y() + 34, quiet);
    if (chances.length == 0) {
      if (done) {
        String said = Numbers.plain(picture.said().value("y", t)[0]);
        Pen strong = Pen.of(12, brush.color(Token.TEXT)).asBold();
        brush.text(said, box.centreX(), box.y() + 8, fitted(said, room, strong));
      }
      return;
    }
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
