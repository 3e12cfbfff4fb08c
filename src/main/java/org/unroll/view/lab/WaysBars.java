package org.unroll.view.lab;

import javafx.geometry.HPos;
import org.unroll.analysis.GradientSplit;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Which part of the gradient came on the memory's own way, step by step, as bars that fill all of a box. */
final class WaysBars {

  /** Height at which both ends of the scale have room for their labels. */
  private static final double TWO_LINES = 24;

  private final Texts texts;

  WaysBars(Texts texts) {
    this.texts = texts;
  }

  /** The two ways of a memory; nothing where no gradient arrives, as before the cut of truncation. */
  void draw(LabPen brush, GradientSplit split, Box box) {
    int length = split.total().length;
    int first = firstReached(split);
    double start = box.x() + first * box.width() / length;
    brush.fill(new Box(start, box.y(), box.right() - start, box.height()), brush.color(Token.GATE));
    for (int k = first; k < length; k++) {
      double left = box.x() + k * box.width() / length;
      double high = direct(split, k) * box.height();
      double right = box.x() + (k + 1) * box.width() / length;
      Box bar = new Box(left, box.bottom() - high, right - left, high);
      brush.fill(bar, brush.color(Token.BACKWARD));
    }
    scale(brush, box);
    double next = key(brush, Token.BACKWARD, texts.get("lab.ways.cell"), box.x());
    key(brush, Token.GATE, texts.get("lab.ways.gates"), next + 14);
  }

  private static int firstReached(GradientSplit split) {
    int first = 0;
    while (first < split.total().length && split.total()[first] == 0) {
      first++;
    }
    return first;
  }

  private static double direct(GradientSplit split, int step) {
    double both = split.direct()[step] + split.rest()[step];
    return both > 0 ? split.direct()[step] / both : 0;
  }

  /** Without a memory beside the weights all of the gradient comes through them, at every step. */
  void drawOnlyWay(LabPen brush, Box box) {
    brush.fill(box, brush.color(Token.GATE));
    scale(brush, box);
    key(brush, Token.GATE, texts.get("lab.ways.weights"), box.x());
  }

  private void scale(LabPen brush, Box box) {
    Pen small = new Pen(11, false, false, HPos.RIGHT, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("lab.ways.all"), box.x() - 6, box.y() + 6, small);
    if (box.height() >= TWO_LINES) {
      brush.text("0", box.x() - 6, box.bottom() - 6, small);
    }
  }

  private static double key(LabPen brush, Token token, String words, double x) {
    Pen pen = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT));
    brush.fill(new Box(x, 2, 10, 10), brush.color(token));
    brush.text(words, x + 15, 7, pen);
    return x + 15 + brush.width(words, pen);
  }
}
