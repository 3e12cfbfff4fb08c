package org.unroll.view.stage;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/**
 * Draws what stands between levels: the plus of a residual link, the valve of a highway with how far it is
 * open, the bar at which two directions are joined, and the mix that attention makes.
 */
final class TierJoints {

  private static final double NUMBER_FROM = 52;

  private final Brush brush;

  TierJoints(Brush brush) {
    this.brush = brush;
  }

  /** Draws the joint of a level at a position, if it has one. */
  void paint(TierPicture picture, TracePart part, int t) {
    if (part.reversed()) {
      return;
    }
    TierLayout layout = picture.layout();
    TierShape shape = layout.shape();
    boolean back = picture.hasLevelTurned(part.decoder(), part.storey(), t);
    boolean done = picture.hasLevel(part.decoder(), part.storey(), t);
    Color hue = brush.color(back ? Token.BACKWARD : done ? Token.FORWARD : Token.LINE);
    if (!shape.isReadAbove(part, t)) {
      return;
    }
    if (shape.isJoined(part)) {
      double x = layout.centre(layout.column(part, t));
      double half = Math.min(9, layout.card(part, t).width() / 3);
      double y = layout.join(part.storey());
      brush.fill(new Box(x - half, y - 1.5, 2 * half, 3), hue);
    }
    Optional<TraceJoint> joint = picture.numbers().link(part.decoder(), part.storey());
    joint
        .filter(found -> !shape.isReadAtItsEnds(part))
        .ifPresent(
            found -> {
              Box box = layout.joint(part.decoder(), part.storey(), t);
              if (found.has("a")) {
                valve(found, t, box, done, hue, layout);
              } else {
                plus(box, done || back, hue);
              }
            });
  }

  /** A joint as the legend shows it; a valve half open. */
  void sign(TraceJoint joint, Box box) {
    sign(joint, box, 0.5, brush.color(Token.TEXT_SECONDARY));
  }

  /** A joint in some hue; a valve open as far as is said. */
  void sign(TraceJoint joint, Box box, double open, Color hue) {
    if (joint.has("a")) {
      disc(box, brush.color(Token.GATE_EMPTY), hue);
      brush.segment(
          box.centreX(), box.centreY(), box.width() / 2 - 1, open, brush.color(Token.GATE));
    } else {
      plus(box, true, hue);
    }
  }

  private void plus(Box box, boolean there, Color hue) {
    disc(box, brush.color(Token.PANEL), hue);
    Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
    double arm = box.width() * 0.26;
    double wide = Math.max(1, box.width() / 9);
    brush.line(box.centreX() - arm, box.centreY(), box.centreX() + arm, box.centreY(), wide, ink);
    brush.line(box.centreX(), box.centreY() - arm, box.centreX(), box.centreY() + arm, wide, ink);
  }

  private void disc(Box box, Color fill, Color hue) {
    double radius = box.width() / 2;
    brush.dot(box.centreX(), box.centreY(), radius, fill);
    brush.ring(box.centreX(), box.centreY(), radius, 1.4, hue);
  }

  /** Filled from below as far as it is open to what the level says; the rest is what goes round. */
  private void valve(TraceJoint joint, int t, Box box, boolean done, Color hue, TierLayout layout) {
    disc(box, brush.color(Token.GATE_EMPTY), hue);
    if (!done) {
      return;
    }
    double open = StageNumbers.mean(joint.value("a", t));
    double radius = box.width() / 2 - 1;
    brush.segment(box.centreX(), box.centreY(), radius, open, brush.color(Token.GATE));
    brush.ring(box.centreX(), box.centreY(), box.width() / 2, 1.4, hue);
    if (layout.slot() >= NUMBER_FROM && box.width() >= 10) {
      Pen pen = Pen.of(10, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
      brush.text(Numbers.fixed(open, 2), box.right() + 4, box.centreY(), pen);
    }
  }

  /** The mix of what the encoder says, one strip per unit, side by side. */
  void context(TierPicture picture, int step) {
    TraceJoint attention = picture.numbers().attention().orElseThrow();
    Box box = picture.layout().context(step);
    boolean done = picture.hasContext(step);
    boolean back = picture.hasContextTurned(step);
    brush.fill(box, brush.color(Token.LINE, Brush.PALE));
    if (done) {
      double[] mix = attention.value("context", step);
      int columns = (int) Math.max(1, Math.min(mix.length, box.width() / 2));
      for (int k = 0; k < columns; k++) {
        double value = mix[k * mix.length / columns];
        brush.fill(box.column(k, columns), brush.palette().value(value, picture.numbers().limit()));
      }
    }
    boolean now = step == picture.looking();
    Token hue = back ? Token.BACKWARD : now && done ? Token.FORWARD : Token.LINE;
    brush.outline(brush.snap(box.inset(-1)), 2, brush.color(hue));
  }

  /** A row for each step of the decoder that has looked back. */
  void matrix(TierPicture picture, Box area) {
    TierLayout layout = picture.layout();
    for (int n = 0; n < layout.shape().writing(); n++) {
      boolean done = picture.hasContext(n);
      double[] weights = picture.attention(n);
      for (int j = 0; j < weights.length; j++) {
        Box box = layout.weight(n, j).inset(0.5);
        if (layout.shows(j) && box.overlaps(area)) {
          brush.fill(box, brush.color(Token.LINE, 0.35));
          if (done) {
            brush.fill(box, brush.color(Token.FORWARD, weights[j]));
          }
        }
      }
      if (n == picture.looking() && layout.shows(0)) {
        Box row = layout.weight(n, 0);
        Box all = new Box(layout.map().x(), row.y(), layout.map().width(), row.height());
        Token hue = picture.hasContextTurned(n) ? Token.BACKWARD : Token.FORWARD;
        brush.outline(all, 2, brush.color(hue));
      }
    }
  }
}
