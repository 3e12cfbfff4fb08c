package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.engine.Trace;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;

/**
 * The numbers by which pictures of several layers are scaled, and the shares of gradients along their wires,
 * each computed once per pass.
 */
final class TierNumbers {

  private static final double RANGE = 1e-4;

  private final StageContent content;
  private final List<TracePart> parts;
  private final TierShape shape;
  private final List<Differences> differences = new ArrayList<>();
  private final Map<List<Object>, Double> norms = new HashMap<>();
  private final double largest;
  private final double limit;

  TierNumbers(StageContent content) {
    this.content = content;
    this.parts = content.trace().parts();
    this.shape = TierShape.of(content);
    double most = 0;
    double bound = 0;
    for (TracePart part : parts) {
      Optional<Trace> free = content.free().map(other -> positions(part, other));
      differences.add(new Differences(content.face(), part.trace(), free));
      for (int t = 0; t < part.trace().length(); t++) {
        double norm = norm(part, t);
        most = Double.isFinite(norm) ? Math.max(most, norm) : most;
        for (String state : content.face().states()) {
          bound = Math.max(bound, bulk(part.trace().value(state, t)));
        }
      }
    }
    largest = most > 0 ? most : 1;
    limit = bound > 1.5 ? Math.ceil(bound) : 1;
  }

  private static double bulk(double[] values) {
    return Arrays.stream(values).map(Math::abs).filter(Double::isFinite).average().orElse(0);
  }

  private static Trace positions(TracePart part, Trace other) {
    return other.parts().stream()
        .filter(p -> p.layer().equals(part.layer()))
        .findFirst()
        .orElseThrow()
        .trace();
  }

  /** What the geometry depends on. */
  TierShape shape() {
    return shape;
  }

  /** The value shown in full colour. */
  double limit() {
    return limit;
  }

  double largestGradient() {
    return largest;
  }

  double smallestGradient() {
    return largest * RANGE;
  }

  /** What a layer's numbers would be with nothing held; empty where nothing is. */
  Optional<Trace> free(TracePart part) {
    return content.free().map(other -> positions(part, other));
  }

  /** Whether something of a layer has another value because something is held. */
  boolean differs(TracePart part, String symbol, int position) {
    return differences.get(parts.indexOf(part)).at(symbol, position);
  }

  /** The joint of a level with a link, if it has one. */
  Optional<TraceJoint> link(boolean decoder, int storey) {
    return content.trace().joints().stream()
        .filter(joint -> !joint.isAttention() && joint.decoder() == decoder)
        .filter(joint -> joint.storey() == storey)
        .findFirst();
  }

  /** How a decoder looks back, if it does. */
  Optional<TraceJoint> attention() {
    return content.trace().joints().stream().filter(TraceJoint::isAttention).findFirst();
  }

  /** ||dL/dh|| of a layer at a position, all uses of h included. */
  double norm(TracePart part, int position) {
    return norms.computeIfAbsent(
        List.of("h", part.layer(), position),
        key -> StageNumbers.norm(part.trace().gradient(content.face().output(), position)));
  }

  /** Length of the gradient that flows back along a wire. */
  double norm(TierWire wire) {
    return norms.computeIfAbsent(
        List.of(wire.kind(), wire.part().layer(), wire.position(), wire.step()),
        key -> StageNumbers.norm(gradient(wire)));
  }

  /**
   * The gradient that a wire carries back: the share of this way where links and attention divide it, and
   * else that of the signal with all its uses.
   */
  double[] gradient(TierWire wire) {
    TracePart part = wire.part();
    int t = wire.position();
    return switch (wire.kind()) {
      case ON, HAND -> part.trace().gradient(content.face().output(), t);
      case SAY -> said(part, t);
      case READ -> part.trace().gradient("x", t);
      case ABOVE ->
          link(part.decoder(), part.storey())
              .map(joint -> joint.gradient("y", t))
              .orElseGet(() -> part.trace().gradient(content.face().output(), t));
      case ROUND -> round(part, t);
      case LOOK -> times(attend().gradient("context", wire.step()), alpha(wire.step())[t]);
      case ASK -> attend().gradient("q", wire.step());
      case CONTEXT -> attend().gradient("context", wire.step());
    };
  }

  private TraceJoint attend() {
    return attention().orElseThrow();
  }

  private double[] alpha(int step) {
    return content.trace().attention(step);
  }

  private double[] said(TracePart part, int t) {
    return link(part.decoder(), part.storey())
        .filter(joint -> joint.value("y", t).length == part.trace().hidden())
        .map(joint -> weighed(joint, t, false))
        .orElseGet(() -> part.trace().gradient(content.face().output(), t));
  }

  /** dL/dx by the way round the level: dL/dy, of a highway (1 - a) dL/dy. */
  private double[] round(TracePart part, int t) {
    return weighed(link(part.decoder(), part.storey()).orElseThrow(), t, true);
  }

  private static double[] weighed(TraceJoint joint, int t, boolean round) {
    double[] gradient = joint.gradient("y", t);
    if (joint.has("a")) {
      double[] open = joint.value("a", t);
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] *= round ? 1 - open[k] : open[k];
      }
    }
    return gradient;
  }

  private static double[] times(double[] values, double factor) {
    return Arrays.stream(values).map(v -> v * factor).toArray();
  }
}
