package org.unroll.view.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.view.theme.Token;

/** Draws the card of one layer at one position: states, gates, what is at work and what differs. */
final class TierCardPainter {

  private static final double RADIUS = 6;

  private final Brush brush;

  TierCardPainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws a card. */
  void paint(TierPicture picture, TracePart part, int t) {
    Box box = picture.layout().card(part, t);
    TierCard card = new TierCard(box, picture.content().face());
    boolean there = picture.hasValue(part, t);
    double radius = Math.min(RADIUS, box.height() / 3);
    brush.round(box, radius, brush.color(Token.PANEL));
    brush.outline(box, radius, brush.color(Token.LINE, there ? 1 : 0.7));
    for (int k = 0; k < card.face().states().size(); k++) {
      band(picture, part, t, card.face().states().get(k), card.band(k));
    }
    if (card.showsGates()) {
      for (int k = 0; k < card.face().gates().size(); k++) {
        gate(picture, part, t, k, card);
      }
    }
    if (picture.isAt(part, t)) {
      ring(picture, card, radius);
    }
  }

  private void ring(TierPicture picture, TierCard card, double radius) {
    Color hue = brush.color(picture.hasTurned() ? Token.BACKWARD : Token.FORWARD);
    Box round = card.all().inset(-3);
    brush.outline(round, radius + 3, hue);
    brush.outline(round.inset(1), radius + 2, hue);
    picture
        .moment()
        .equation()
        .flatMap(symbol -> place(card, symbol))
        .ifPresent(
            box -> {
              brush.outline(box.inset(-2), 3, hue);
              brush.outline(box.inset(-1), 2, hue);
            });
  }

  /** Where a symbol stands on a card, if it does. */
  static Optional<Box> place(TierCard card, String symbol) {
    int state = card.face().states().indexOf(symbol);
    if (state >= 0) {
      return Optional.of(card.band(state));
    }
    int gate = card.face().gates().indexOf(symbol);
    return gate >= 0 && card.showsGates() ? Optional.of(card.gate(gate)) : Optional.empty();
  }

  /** One strip per unit; below them the gradient, as thick as it is large. */
  private void band(TierPicture picture, TracePart part, int t, String state, Box box) {
    double full = picture.hasTurned() ? Math.max(2, box.height() * 0.28) : 0;
    Box strips = new Box(box.x(), box.y(), box.width(), Math.max(1, box.height() - full));
    if (!picture.hasValue(part, t, state)) {
      brush.fill(strips, brush.color(Token.LINE, Brush.PALE));
      return;
    }
    double[] values = part.trace().value(state, t);
    int rows = (int) Math.max(1, Math.min(values.length, strips.height() / 2));
    for (int k = 0; k < rows; k++) {
      double value = values[k * values.length / rows];
      brush.fill(strips.row(k, rows), brush.palette().value(value, picture.numbers().limit()));
    }
    if (picture.hasGradient(part, t, state)) {
      double norm = StageNumbers.norm(part.trace().gradient(state, t));
      double thick = picture.thickness(norm, full);
      double y = strips.bottom() + full / 2 - thick / 2;
      brush.fill(new Box(box.x(), y, box.width(), thick), brush.color(Token.BACKWARD));
    }
    if (picture.numbers().differs(part, state, t)) {
      outline(strips);
    }
  }

  private void gate(TierPicture picture, TracePart part, int t, int k, TierCard card) {
    List<String> gates = card.face().gates();
    Box bar = card.bar(k);
    boolean there = picture.hasValue(part, t, gates.get(k));
    brush.fill(bar, brush.color(Token.GATE_EMPTY));
    if (card.showsLetters()) {
      Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
      String letter = card.face().letter(gates.get(k)).toString();
      Box column = card.gate(k);
      brush.text(letter, column.centreX(), column.y() + 5, Pen.of(10.5, ink).asSymbol());
    }
    if (there) {
      double open = Arrays.stream(part.trace().value(gates.get(k), t)).average().orElse(0);
      double high = bar.height() * Math.max(0, Math.min(1, open));
      brush.fill(new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.GATE));
      if (picture.numbers().differs(part, gates.get(k), t)) {
        outline(bar);
      }
    }
  }

  /** Ink around what has another value because something is held. */
  private void outline(Box box) {
    Box whole = brush.snap(box.inset(-1));
    brush.outline(whole, 2, brush.color(Token.TEXT));
    brush.outline(whole.inset(0.5), 2, brush.color(Token.TEXT));
  }
}
