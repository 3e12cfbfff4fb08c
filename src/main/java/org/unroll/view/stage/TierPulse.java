package org.unroll.view.stage;

import java.util.List;
import java.util.stream.Stream;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.view.stage.TierWire.Kind;

/**
 * What moves along a wire of a network of several layers: a value to where it is read, or a gradient the other
 * way. Only what the next step really reads, or hands back, moves.
 *
 * @param wire along which
 * @param size of the moving dot
 * @param backward whether it carries a gradient, from the wire's end to its beginning
 */
record TierPulse(TierWire wire, double size, boolean backward) implements Moving {

  private static final double SMALL = 9;
  private static final double SEEN = 0.03;

  /** Where it is after a share of the way; slow at both ends. */
  @Override
  public Box at(double share) {
    double eased = share * share * (3 - 2 * share);
    double[] point = wire.at(backward ? 1 - eased : eased);
    return new Box(point[0] - size / 2, point[1] - size / 2, size, size);
  }

  /** What moves from the moment of a picture to the next one. */
  static List<TierPulse> between(TierPicture picture, List<TierWire> wires, Moment next) {
    return switch (next.phase()) {
      case START, UPDATE -> List.of();
      case FORWARD -> forward(picture, next);
      case BACKWARD -> backward(picture, wires, next);
    };
  }

  /** All that the next card is computed from. */
  private static List<TierPulse> forward(TierPicture picture, Moment next) {
    if (!next.isWhole() && next.step() == picture.moment().step()) {
      return List.of();
    }
    TracePart part = picture.parts().get(next.part());
    int t = part.position(next.step());
    int before = part.trace().before(t);
    TierLayout layout = picture.layout();
    Stream<TierWire> looked =
        part.decoder() ? new AttentionRoutes(layout).looking(t).stream() : Stream.empty();
    boolean asks = readsContext(picture, part);
    return Stream.concat(TierRoutes.of(layout).stream(), looked)
        .filter(
            wire ->
                switch (wire.kind()) {
                  case ON -> wire.part().equals(part) && wire.position() == before;
                  case READ -> wire.part().equals(part) && wire.position() == t;
                  case SAY, ABOVE -> isJustBelow(wire, part, t);
                  case ROUND -> false;
                  case HAND -> part.decoder() && t == 0 && wire.part().storey() == part.storey();
                  case LOOK -> asks && picture.attention(t)[wire.position()] >= SEEN;
                  case ASK, CONTEXT -> asks && wire.step() == t;
                })
        .map(wire -> new TierPulse(wire, size(picture, wire, t), false))
        .toList();
  }

  private static double size(TierPicture picture, TierWire wire, int step) {
    return wire.kind() == Kind.LOOK ? 5 + 9 * picture.attention(step)[wire.position()] : SMALL;
  }

  private static boolean readsContext(TierPicture picture, TracePart part) {
    TierShape shape = picture.layout().shape();
    int reader = shape.looking() == TierShape.Looking.BEFORE ? 0 : shape.levels(true) - 1;
    return part.decoder() && shape.looks() && part.storey() == reader;
  }

  private static boolean isJustBelow(TierWire wire, TracePart part, int t) {
    return wire.position() == t
        && wire.part().decoder() == part.decoder()
        && wire.part().storey() == part.storey() - 1;
  }

  /** The gradients that arrive at the next card: from the step after it and from above. */
  private static List<TierPulse> backward(TierPicture picture, List<TierWire> wires, Moment next) {
    if (!next.isWhole() && next.step() == picture.moment().step()) {
      return List.of();
    }
    TracePart part = picture.parts().get(next.part());
    int t = part.position(next.step());
    return wires.stream()
        .filter(wire -> comesDown(wire, part, t))
        .map(wire -> new TierPulse(wire, picture.thickness(norm(picture, wire), 8) + 5, true))
        .toList();
  }

  private static double norm(TierPicture picture, TierWire wire) {
    return picture.numbers().norm(wire);
  }

  private static boolean comesDown(TierWire wire, TracePart part, int t) {
    boolean own = wire.part().equals(part);
    boolean above =
        wire.part().decoder() == part.decoder() && wire.part().storey() == part.storey() + 1;
    return switch (wire.kind()) {
      case ON -> own && wire.position() == t && part.trace().length() > 1;
      case SAY, ABOVE -> own && wire.position() == t;
      case READ, ROUND -> above && wire.position() == t;
      case HAND -> own && wire.position() == t;
      case LOOK, ASK -> own && wire.position() == t;
      case CONTEXT -> false;
    };
  }
}
