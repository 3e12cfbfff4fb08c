package org.unroll.view.stage;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.model.Phase;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** Draws the cards of the folded picture, what comes in below them and what is said above. */
final class TierFoldCards {

  private final Brush brush;
  private final Texts texts;
  private final StageWords words;
  private final LayerNames names;
  private final TierPicture picture;
  private final TierFoldLayout layout;
  private final TierShape shape;

  TierFoldCards(Brush brush, Texts texts, TierPicture picture, TierFoldLayout layout) {
    this.brush = brush;
    this.texts = texts;
    this.words = new StageWords(texts);
    this.names = new LayerNames(texts, picture.parts());
    this.picture = picture;
    this.layout = layout;
    this.shape = layout.shape();
  }

  /** Draws all of them. */
  void paint() {
    picture.parts().forEach(this::card);
    chip(false);
    if (shape.writing() > 0) {
      chip(true);
    }
    output();
  }

  /** A copy of a layer's card on its way to its place in the sequence. */
  void copy(TracePart part, int t, Box from, Box to, double share) {
    copy(part, t, between(from, to, share));
  }

  private static Box between(Box from, Box to, double share) {
    return new Box(
        from.x() + (to.x() - from.x()) * share,
        from.y() + (to.y() - from.y()) * share,
        from.width() + (to.width() - from.width()) * share,
        from.height() + (to.height() - from.height()) * share);
  }

  private void copy(TracePart part, int t, Box box) {
    brush.round(box, 6, brush.color(Token.PANEL));
    brush.outline(box, 6, brush.color(Token.LINE));
    TierCard card = new TierCard(box, picture.content().face());
    for (int k = 0; k < card.face().states().size(); k++) {
      strip(part, t, card.face().states().get(k), card.band(k), true);
    }
  }

  private void card(TracePart part) {
    Box card = layout.card(part);
    int t = picture.now(part);
    brush.round(card, 10, brush.color(Token.PANEL));
    boolean work = picture.isAt(part, t);
    brush.outline(card, 10, work ? hueNow() : brush.color(Token.TEXT_SECONDARY));
    if (work) {
      brush.outline(card.inset(-1), 11, hueNow());
    }
    boolean low = layout.isLow(part);
    double head = low ? 0 : 18;
    Pen pen = Pen.of(12, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    String name = names.of(part) + (picture.hasValueNow(part) ? ", t = " + (t + 1) : "");
    if (!low) {
      brush.text(name, card.x() + 10, card.y() + 12, pen);
    }
    Box inner =
        new Box(card.x() + 26, card.y() + head + 4, card.width() - 36, card.height() - head - 10);
    boolean gates = !picture.content().face().gates().isEmpty();
    double share = gates ? 0.6 : 1;
    states(part, t, new Box(inner.x(), inner.y(), inner.width() * share - 8, inner.height()));
    if (gates) {
      double x = inner.x() + inner.width() * share + 8;
      gates(part, t, new Box(x, inner.y(), inner.right() - x, inner.height()));
    }
  }

  private Color hueNow() {
    boolean back = picture.moment().phase() == Phase.BACKWARD;
    return brush.color(back ? Token.BACKWARD : Token.FORWARD);
  }

  private void states(TracePart part, int t, Box box) {
    List<String> states = picture.content().face().states();
    for (int k = 0; k < states.size(); k++) {
      Box row = box.row(k, states.size());
      Box strip = new Box(row.x(), row.y() + 1, row.width(), row.height() - 3);
      Color ink = brush.color(picture.hasValueNow(part) ? Token.TEXT : Token.TEXT_SECONDARY);
      String letter = picture.content().face().letter(states.get(k)).toString();
      brush.text(letter, row.x() - 9, strip.centreY(), Pen.of(12, ink).asSymbol());
      strip(part, t, states.get(k), strip, false);
    }
  }

  private void strip(TracePart part, int t, String state, Box box, boolean down) {
    if (!picture.hasValue(part, t, state)) {
      brush.fill(box, brush.color(Token.LINE, Brush.PALE * 0.7));
      return;
    }
    double[] values = part.trace().value(state, t);
    double room = down ? box.height() : box.width();
    int pieces = (int) Math.max(1, Math.min(values.length, room / 2));
    for (int k = 0; k < pieces; k++) {
      double value = values[k * values.length / pieces];
      Box piece = down ? box.row(k, pieces) : box.column(k, pieces);
      brush.fill(piece, brush.palette().value(value, picture.numbers().limit()));
    }
  }

  /** Bars with their letters above them, or where a card is too low for that, before them. */
  private void gates(TracePart part, int t, Box box) {
    List<String> gates = picture.content().face().gates();
    boolean above = box.height() >= 26;
    double top = above ? 13 : 0;
    double left = above ? 2 : 14;
    for (int k = 0; k < gates.size(); k++) {
      Box column = box.column(k, gates.size());
      Box bar =
          new Box(
              column.x() + left,
              column.y() + top,
              Math.max(4, column.width() - left - 2),
              column.height() - top);
      boolean there = picture.hasValue(part, t, gates.get(k));
      brush.fill(bar, brush.color(Token.GATE_EMPTY));
      Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
      String letter = picture.content().face().letter(gates.get(k)).toString();
      double x = above ? column.centreX() : column.x() + left / 2;
      double y = above ? column.y() + 5 : bar.centreY();
      brush.text(letter, x, y, Pen.of(11, ink).asSymbol());
      if (there) {
        double open = Arrays.stream(part.trace().value(gates.get(k), t)).average().orElse(0);
        double high = bar.height() * Math.max(0, Math.min(1, open));
        brush.fill(
            new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.GATE));
      }
    }
  }

  private void chip(boolean decoder) {
    Box box = layout.chip(decoder);
    TracePart low = shape.part(decoder, 0, false).orElseThrow();
    boolean there = picture.hasValueNow(low) || picture.isAt(low, picture.now(low));
    if (there && PixelPainter.applies(picture, decoder)) {
      Box larger = new Box(box.x(), box.y(), box.width(), box.height() + 14);
      new PixelPainter(brush).paintIn(picture, picture.now(low), larger);
      return;
    }
    brush.round(box, 8, brush.color(there ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, 8, brush.color(there ? Token.FORWARD : Token.LINE));
    Pen pen = Pen.of(14, brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY)).asBold();
    String input = picture.inputs(decoder).get(picture.now(low));
    brush.text(there ? input : "x", box.centreX(), box.centreY(), pen);
  }

  private void output() {
    Box box = layout.output();
    TracePart top = picture.top();
    int t = shape.once() ? shape.spoken() : picture.now(top);
    boolean said = picture.said().hasLoss(t) && picture.hasOutput(t);
    brush.round(box, 8, brush.color(said ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, 8, brush.color(said ? Token.FORWARD : Token.LINE));
    String later = texts.get(shape.once() ? "fold.output.later" : "fold.output");
    Pen pen = Pen.of(12, brush.color(said ? Token.TEXT : Token.TEXT_SECONDARY));
    brush.text(said ? said(t) : later, box.centreX(), box.centreY(), said ? pen.asBold() : pen);
    if (said) {
      String right = texts.get("fold.right", picture.targets().get(t));
      Pen quiet = Pen.of(12, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
      double wide = brush.width(right, quiet);
      double x = Math.min(box.right() + 10, layout.room().right() - wide - 4);
      brush.text(right, x, box.centreY(), quiet);
    }
  }

  private String said(int t) {
    double[] chances = picture.said().probability(t);
    if (chances.length == 0) {
      return words.said(picture.said().value("y", t)[0]);
    }
    int best = Ranking.best(chances);
    return picture.content().example().outputs().get(best) + "  " + Numbers.percent(chances[best]);
  }
}
