package org.unroll.view.stage;

import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.view.theme.Token;

/** Draws what goes from card to card: on in time, up the layers, over to the decoder, and attention. */
final class TierWires {

  private static final double THICK = 7;
  private static final double ARC = 30;

  private final Brush brush;

  TierWires(Brush brush) {
    this.brush = brush;
  }

  /** Draws all wires; the cards come over them. */
  void paint(TierPicture picture) {
    for (TracePart part : picture.parts()) {
      for (int t = 0; t < part.trace().length(); t++) {
        if (picture.layout().shows(picture.layout().column(part, t))) {
          up(picture, part, t);
          on(picture, part, t);
        }
      }
    }
    handOver(picture);
    if (picture.hasAttention()) {
      matrix(picture);
      looks(picture);
    }
  }

  private Color ahead(boolean done) {
    return done ? brush.color(Token.FORWARD) : brush.color(Token.LINE);
  }

  /** From a layer's step to its next, to the right or, for a reversed one, to the left. */
  private void on(TierPicture picture, TracePart part, int t) {
    int next = part.reversed() ? t - 1 : t + 1;
    if (next < 0 || next >= part.trace().length()) {
      return;
    }
    Box card = picture.layout().card(part, t);
    double from = part.reversed() ? card.x() : card.right();
    double to =
        part.reversed() ? from - 2 * picture.layout().gap() : from + 2 * picture.layout().gap();
    if (picture.hasGradient(part, next)) {
      double width = picture.thickness(picture.norm(part, t), THICK);
      along(to, from, card.centreY(), width, brush.color(Token.BACKWARD));
    } else {
      along(from, to, card.centreY(), 1.5, ahead(picture.hasValue(part, t)));
    }
  }

  private void along(double from, double to, double y, double width, Color color) {
    double way = Math.signum(to - from);
    double head = Math.min(5, Math.abs(to - from));
    double half = 2.5 + width / 2;
    brush.line(from, y, to - way * head, y, width, color);
    brush.polygon(
        new double[] {to - way * head, to - way * head, to},
        new double[] {y - half, y + half, y},
        color);
  }

  /** From below: what a layer reads. A card that another one hides is reached past its side. */
  private void up(TierPicture picture, TracePart part, int t) {
    TierLayout layout = picture.layout();
    Box card = layout.card(part, t);
    double x = card.centreX();
    boolean done = picture.hasValue(part, t);
    boolean back = picture.hasGradient(part, t);
    Color color = back ? brush.color(Token.BACKWARD) : ahead(done);
    TracePart below = below(picture, part, false);
    double bottom = below == null ? layout.chips().y() : layout.card(below, t).y();
    TracePart hiding = below == null ? null : below(picture, part, true);
    if (part.reversed()) {
      double aside = card.x() - layout.gap() * 0.5;
      double lower = layout.row(forward(picture, part)).bottom() + 6;
      brush.line(x, lower, aside, lower, 1.2, color);
      brush.line(aside, lower, aside, card.bottom() + 4, 1.2, color);
      brush.line(aside, card.bottom() + 4, x, card.bottom() + 4, 1.2, color);
      brush.line(x, card.bottom() + 4, x, card.bottom(), 1.2, color);
      return;
    }
    double start = hiding == null ? bottom : layout.row(hiding).y();
    arrow(x, start - 1, card.bottom() + 1, back, color);
    if (hiding != null) {
      double aside = card.right() + layout.gap() * 0.5;
      brush.line(x, bottom - 3, aside, bottom - 3, 1.2, color);
      brush.line(aside, bottom - 3, aside, start - 4, 1.2, color);
      brush.line(aside, start - 4, x, start - 4, 1.2, color);
    }
  }

  private void arrow(double x, double low, double high, boolean back, Color color) {
    brush.arrow(x, back ? high : low, back ? low : high, 1.4, color);
  }

  /** The layer of the level below in the same half: its forward one, or its reversed one. */
  private static TracePart below(TierPicture picture, TracePart part, boolean reversed) {
    return picture.parts().stream()
        .filter(other -> other.decoder() == part.decoder())
        .filter(other -> other.storey() == part.storey() - 1 && other.reversed() == reversed)
        .findFirst()
        .orElse(null);
  }

  private static TracePart forward(TierPicture picture, TracePart part) {
    return picture.parts().stream()
        .filter(other -> other.decoder() == part.decoder())
        .filter(other -> other.storey() == part.storey() && !other.reversed())
        .findFirst()
        .orElse(part);
  }

  /** The decoder goes on from where the encoder stopped. */
  private void handOver(TierPicture picture) {
    TierLayout layout = picture.layout();
    for (TracePart part : picture.parts()) {
      if (part.decoder() && layout.shows(layout.reading())) {
        for (TracePart from : picture.parts()) {
          if (!from.decoder() && from.storey() == part.storey()) {
            handOver(picture, from, part);
          }
        }
      }
    }
  }

  private void handOver(TierPicture picture, TracePart from, TracePart part) {
    TierLayout layout = picture.layout();
    int end = from.reversed() ? 0 : layout.reading() - 1;
    Box card = layout.card(from, end);
    Box into = layout.card(part, 0);
    boolean back = picture.hasGradient(part, 0);
    Color color = back ? brush.color(Token.BACKWARD) : ahead(picture.hasValue(from, end));
    if (from.reversed()) {
      double y = card.y() - 5;
      double start = Math.max(layout.cards().x(), card.centreX());
      brush.line(start, card.y(), start, y, 1.4, color);
      brush.line(start, y, into.x() - 12, y, 1.4, color);
      brush.line(into.x() - 12, y, into.x(), into.centreY(), 1.4, color);
      return;
    }
    double y = card.centreY();
    brush.line(card.right(), y, into.x() - 12, y, back ? 3 : 1.8, color);
    brush.line(into.x() - 12, y, into.x() - 6, into.centreY(), back ? 3 : 1.8, color);
    along(into.x() - 7, into.x(), into.centreY(), 1.5, color);
  }

  /** A row for each step of the decoder that has looked back. */
  private void matrix(TierPicture picture) {
    TierLayout layout = picture.layout();
    for (int n = 0; n < layout.writing(); n++) {
      boolean done = picture.hasOutput(n);
      double[] weights = picture.attention(n);
      for (int j = 0; j < weights.length; j++) {
        if (layout.shows(j)) {
          Box box = layout.weight(n, j).inset(0.5);
          brush.fill(box, brush.color(Token.LINE, 0.35));
          if (done) {
            brush.fill(box, brush.color(Token.FORWARD, weights[j]));
          }
        }
      }
      if (n == picture.looking() && layout.shows(0)) {
        Box row = layout.weight(n, 0);
        Box all = new Box(layout.map().x(), row.y(), layout.map().width(), row.height());
        brush.outline(all, 2, brush.color(Token.FORWARD));
      }
    }
  }

  /** From the decoder's step back to each card of the encoder, as thick as the weight. */
  private void looks(TierPicture picture) {
    int n = picture.looking();
    if (n < 0 || !picture.hasOutput(n)) {
      return;
    }
    TierLayout layout = picture.layout();
    double[] weights = picture.attention(n);
    double high = layout.cards().y() - ARC;
    Box into = layout.card(picture.top(), n);
    for (int j = 0; j < weights.length; j++) {
      if (layout.shows(j) && weights[j] > 0.005) {
        double x = layout.centre(j);
        double thick = Math.max(0.6, 9 * weights[j]);
        Color color = brush.color(Token.FORWARD, 0.25 + 0.75 * weights[j]);
        brush.curve(x, layout.cards().y() + 16, into.x(), into.y() + 8, high, thick, color);
      }
    }
  }
}
