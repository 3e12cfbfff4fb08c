package org.unroll.view.stage;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** Draws what goes from a folded encoder to its decoder: its last states, and what attention mixes. */
final class TierFoldPair {

  private final GraphicsContext gc;
  private final Brush brush;
  private final Texts texts;
  private final TierPicture picture;
  private final TierFoldLayout layout;
  private final TierShape shape;
  private final TierFoldTip ends;

  TierFoldPair(
      GraphicsContext gc, Brush brush, Texts texts, TierPicture picture, TierFoldLayout layout) {
    this.gc = gc;
    this.brush = brush;
    this.texts = texts;
    this.picture = picture;
    this.layout = layout;
    this.shape = layout.shape();
    this.ends = new TierFoldTip(brush);
  }

  /** Draws both. */
  void paint() {
    handOver();
    if (shape.looks()) {
      attention();
    }
  }

  /** The decoder begins with the states with which the encoder ended. */
  private void handOver() {
    for (TracePart into : picture.parts()) {
      if (into.decoder()) {
        TracePart from = shape.part(false, into.storey(), shape.bothWays()).orElseThrow();
        Box card = layout.card(from);
        Box next = layout.card(into);
        int end = from.position(from.trace().length() - 1);
        boolean back = picture.hasGradient(into, 0);
        boolean there = picture.hasValue(from, end);
        Color color = brush.color(back ? Token.BACKWARD : there ? Token.FORWARD : Token.LINE);
        double y = card.bottom() - Math.min(8, card.height() * 0.12);
        double[] route = {card.right() + 1, y, next.x() - 1, y};
        gc.save();
        gc.setLineDashes(6, 4);
        brush.path(route, 2, color);
        gc.restore();
        ends.tip(back ? route[2] : route[0], y, back ? route[0] : route[2], y, 4, color);
        if (into.storey() == 0) {
          Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
          double x = (card.right() + layout.loop() + next.x()) / 2 + 8;
          brush.text(texts.get("stage.fold.handover"), x, y + 12, pen);
        }
      }
    }
  }

  /** The decoder's state with which it asks. */
  private void ask(Box box, boolean back, Color hue) {
    Box decoder = layout.level(true, shape.levels(true) - 1);
    double x = box.right() - 24;
    double y = decoder.y() - 8;
    double[] route = {decoder.centreX(), y, x, y, x, box.bottom() + 1};
    ends.line(route, back, 1.5, hue);
  }

  /** Bars as high as the step at work looks at each position. */
  private void attention() {
    Box box = layout.attention();
    int step = Math.max(0, picture.looking());
    boolean there = picture.looking() >= 0 && picture.hasContext(step);
    boolean back = picture.hasContextTurned(step);
    Color hue = brush.color(back ? Token.BACKWARD : there ? Token.FORWARD : Token.LINE);
    TracePart encoder = shape.part(false, shape.levels(false) - 1, false).orElseThrow();
    Box from = layout.level(false, encoder.storey());
    double up = from.centreX();
    double[] memory = {up, from.y(), up, box.centreY(), box.x(), box.centreY()};
    ends.line(memory, back, 2, hue);
    ends.line(read(box), back, 2, hue);
    ask(box, back, hue);
    brush.round(box, 8, brush.color(Token.PANEL));
    brush.outline(box, 8, brush.color(there ? Token.FORWARD : Token.LINE));
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("stage.legend.attention"), box.centreX(), box.y() + 9, pen);
    bars(box, step, there);
  }

  private void bars(Box box, int step, boolean there) {
    double[] weights = picture.attention(step);
    Box bars = new Box(box.x() + 8, box.y() + 17, box.width() - 16, box.height() - 21);
    for (int j = 0; j < weights.length; j++) {
      Box column = bars.column(j, weights.length);
      Box bar = new Box(column.x() + 1, column.y(), column.width() - 2, column.height());
      brush.fill(bar, brush.color(Token.LINE, 0.35));
      if (there) {
        double high = bar.height() * weights[j];
        brush.fill(
            new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.FORWARD));
      }
    }
  }

  /** From the mix to where it is read: the read-out, or the lowest layer. */
  private double[] read(Box box) {
    Box output = layout.output();
    if (shape.looking() == TierShape.Looking.AFTER) {
      return new double[] {box.right(), box.centreY(), output.x() - 1, output.centreY()};
    }
    Box low = layout.card(shape.part(true, 0, false).orElseThrow());
    double lane = low.x() - 8;
    double y = low.bottom() + 6;
    return new double[] {
      box.right(), box.centreY(), lane, box.centreY(), lane, y, low.centreX() - 20, y
    };
  }
}
