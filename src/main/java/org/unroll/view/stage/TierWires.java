package org.unroll.view.stage;

import java.util.List;
import javafx.scene.paint.Color;
import org.unroll.view.stage.TierWire.Kind;
import org.unroll.view.theme.Token;

/** Draws what goes from card to card: pale, in the hue of what has come, as thick as a gradient. */
final class TierWires {

  static final double MARGIN = 8;
  private static final double HEAD = 5;
  private static final double SEEN = 0.004;

  private final Brush brush;

  TierWires(Brush brush) {
    this.brush = brush;
  }

  /** Draws the wires that run through an area; the cards come over them. */
  void paint(TierPicture picture, List<TierWire> wires, Box area) {
    for (TierWire wire : wires) {
      if (wire.bounds(MARGIN).overlaps(area)) {
        paint(picture, wire);
      }
    }
  }

  private void paint(TierPicture picture, TierWire wire) {
    boolean back = picture.isTurned(wire);
    double weight = wire.kind() == Kind.LOOK ? weight(picture, wire) : 1;
    if (weight < SEEN) {
      return;
    }
    Color color = back ? brush.color(Token.BACKWARD) : ahead(picture, wire, weight);
    double width =
        back ? picture.thickness(picture.numbers().norm(wire), full(wire)) : plain(wire, weight);
    double[] route = wire.route();
    int n = route.length;
    boolean joins = wire.kind() == Kind.SAY && picture.layout().shape().isJoined(wire.part());
    boolean arrow = wire.kind() != Kind.LOOK && wire.length() >= HEAD && !joins;
    if (arrow) {
      route = shortened(route, back, HEAD - 1);
    }
    brush.path(route, width, color);
    if (arrow && back) {
      head(wire.route()[2], wire.route()[3], wire.route()[0], wire.route()[1], width, color);
    } else if (arrow) {
      head(
          wire.route()[n - 4],
          wire.route()[n - 3],
          wire.route()[n - 2],
          wire.route()[n - 1],
          width,
          color);
    }
  }

  private static double weight(TierPicture picture, TierWire wire) {
    return picture.attention(wire.step())[wire.position()];
  }

  private Color ahead(TierPicture picture, TierWire wire, double weight) {
    boolean done = picture.isDone(wire);
    if (wire.kind() == Kind.LOOK) {
      return done ? brush.color(Token.FORWARD, 0.25 + 0.75 * weight) : brush.color(Token.LINE, 0.5);
    }
    return brush.color(done ? Token.FORWARD : Token.LINE);
  }

  private static double plain(TierWire wire, double weight) {
    return switch (wire.kind()) {
      case LOOK -> Math.max(0.6, 9 * weight);
      case ON, HAND -> 1.6;
      default -> 1.3;
    };
  }

  private static double full(TierWire wire) {
    return switch (wire.kind()) {
      case LOOK, ON -> 7;
      default -> 4.5;
    };
  }

  /** A route without its last pixels, where its head stands. */
  private static double[] shortened(double[] route, boolean fromBeginning, double by) {
    double[] copy = route.clone();
    int end = fromBeginning ? 0 : copy.length - 2;
    int inner = fromBeginning ? 2 : copy.length - 4;
    double dx = copy[end] - copy[inner];
    double dy = copy[end + 1] - copy[inner + 1];
    double length = Math.hypot(dx, dy);
    double share = length == 0 ? 0 : Math.min(1, by / length);
    copy[end] -= dx * share;
    copy[end + 1] -= dy * share;
    return copy;
  }

  private void head(double fromX, double fromY, double toX, double toY, double width, Color color) {
    double length = Math.hypot(toX - fromX, toY - fromY);
    if (length < 1) {
      return;
    }
    double dx = (toX - fromX) / length;
    double dy = (toY - fromY) / length;
    double back = Math.min(HEAD, length);
    double half = 2 + width / 2;
    brush.polygon(
        new double[] {toX, toX - back * dx - half * dy, toX - back * dx + half * dy},
        new double[] {toY, toY - back * dy + half * dx, toY - back * dy - half * dx},
        color);
  }
}
