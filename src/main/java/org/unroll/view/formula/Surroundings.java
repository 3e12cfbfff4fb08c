package org.unroll.view.formula;

import java.util.Optional;
import org.unroll.engine.Inflow;
import org.unroll.engine.Trace;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.expr.Moment;
import org.unroll.network.Network;
import org.unroll.notation.Elsewhere;

/**
 * The network round a layer, as that layer sees it: which layer a use belongs to, how that layer is
 * marked in formulas, and how its steps are told in those of this one.
 */
final class Surroundings {

  private static final String NOW = "t";
  private static final String LAST = "T";

  /** The step at which a layer comes that reads the other way. */
  private static final String MIRRORED = "T+1-t";

  private final Trace trace;
  private final TracePart own;

  /**
   * The network round a layer.
   *
   * @param trace of the layer, in the order in which it reads
   */
  Surroundings(Trace trace) {
    this.trace = trace;
    this.own = own(trace);
  }

  /** The part of its network that a trace tells of, in the order in which it reads. */
  static TracePart own(Trace trace) {
    return trace.parts().stream()
        .filter(part -> part.inReadingOrder().equals(trace))
        .findFirst()
        .orElseGet(() -> new TracePart("l0", 0, false, false, trace));
  }

  /** By which way an error comes from a use. */
  Origin origin(Inflow inflow) {
    if (inflow.user().equals(Network.HEAD)) {
      return Origin.of(Origin.Kind.OUTPUT);
    }
    boolean old = inflow.port().moment() == Moment.BEFORE;
    return part(inflow.user())
        .map(
            part -> {
              if (part.layer().equals(own.layer())) {
                return Origin.of(Origin.Kind.NEXT);
              }
              return Origin.of(old ? Origin.Kind.START : Origin.Kind.LAYER, part);
            })
        .orElseGet(() -> Origin.of(between(inflow)));
  }

  private static Origin.Kind between(Inflow inflow) {
    return switch (inflow.port().name()) {
      case TraceJoint.MEMORY -> Origin.Kind.MEMORY;
      case TraceJoint.QUERY -> Origin.Kind.QUERY;
      case "f" -> Origin.Kind.LINK;
      default -> Origin.Kind.SKIP;
    };
  }

  private Optional<TracePart> part(String layer) {
    return trace.parts().stream().filter(part -> part.layer().equals(layer)).findFirst();
  }

  /** The layer a use belongs to; there is one. */
  TracePart layer(Inflow inflow) {
    return part(inflow.user()).orElseThrow();
  }

  /** What stands between layers and uses it; there is such a thing. */
  TraceJoint joint(Inflow inflow) {
    return trace.joints().stream()
        .filter(joint -> joint.name().equals(inflow.user()))
        .findFirst()
        .orElseThrow();
  }

  /** The layer's own numbers by position, with those of the read-out. */
  Trace positions() {
    return own.trace();
  }

  /**
   * Where the letters of a use belong.
   *
   * @param step of this layer, in the order in which it reads
   */
  Elsewhere where(Inflow inflow, Origin origin, int step) {
    return switch (origin.kind()) {
      case OUTPUT -> at("", output(inflow, own.position(step)));
      case START -> new Elsewhere(mark(layer(inflow)), "1", "0");
      case LAYER ->
          at(mark(layer(inflow)), layer(inflow).reversed() == own.reversed() ? NOW : MIRRORED);
      default -> at(mark(joint(inflow)), own.reversed() ? MIRRORED : NOW);
    };
  }

  private static Elsewhere at(String mark, String index) {
    return new Elsewhere(mark, index, index.equals(MIRRORED) ? "T-t" : index + "-1");
  }

  /** A read-out stands at this position, or after the last. */
  private String output(Inflow inflow, int position) {
    if (inflow.factor() != 1 || inflow.step() != position) {
      return LAST;
    }
    return own.reversed() ? MIRRORED : NOW;
  }

  /** The step of a layer at a use, in the order in which that layer reads. */
  int step(Inflow inflow) {
    return layer(inflow).position(inflow.step());
  }

  /** The step of attention's context that a result asks for, in LaTeX. */
  String contextStep(Inflow inflow, int step) {
    if (!own.decoder()) {
      return "1";
    }
    return inflow.step() == step ? NOW : "t+1";
  }

  private static String mark(TraceJoint joint) {
    return "(" + (joint.storey() + 1) + ")";
  }

  /** How a layer is marked in formulas. */
  private String mark(TracePart part) {
    String number = "" + (part.storey() + 1);
    boolean both =
        trace.parts().stream()
                .filter(o -> o.storey() == part.storey() && o.decoder() == part.decoder())
                .count()
            > 1;
    String arrow = !both ? "" : part.reversed() ? "\\leftarrow " : "\\rightarrow ";
    boolean single = trace.parts().stream().filter(TracePart::decoder).count() == 1;
    String side = part.decoder() != own.decoder() ? "\\mathrm{dec}" : "";
    return "(" + side + (single && !side.isEmpty() ? "" : number) + arrow + ")";
  }
}
