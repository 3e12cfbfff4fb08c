package org.unroll.model;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.TracePart;

/**
 * How far a pass through several layers has come: which steps of which layer have their values and their
 * gradients at a moment, whichever layer is at work. Steps count in the order in which a layer reads.
 */
public final class Reach {

  private final Walk walk;
  private final List<int[]> order = new ArrayList<>();

  /** The reach of a walk; may be kept as long as the walk stays. */
  public Reach(Walk walk) {
    this.walk = walk;
    for (int k = 0; k < walk.size(); k++) {
      Walk.Stop stop = walk.stops().get(k);
      while (order.size() <= stop.part()) {
        order.add(new int[walk.length(order.size())]);
      }
      order.get(stop.part())[stop.step()] = k;
    }
  }

  /** What is walked. */
  public Walk walk() {
    return walk;
  }

  /** Where a layer's step comes in the forward pass, counted from 0. */
  public int index(int part, int step) {
    return order.get(part)[step];
  }

  /** Whether the forward pass has been through a layer's whole step. */
  public boolean hasValue(Moment moment, int part, int step) {
    return switch (moment.phase()) {
      case START -> false;
      case FORWARD -> {
        int now = index(moment.part(), moment.step());
        int here = index(part, step);
        yield here < now || (here == now && moment.isWhole());
      }
      case BACKWARD, UPDATE -> true;
    };
  }

  /** Whether a name of a layer's step has its value; see {@link Moment#hasValue(int, String)}. */
  public boolean hasValue(Moment moment, int part, int step, String name) {
    return isAt(moment, part, step) ? moment.hasValue(step, name) : hasValue(moment, part, step);
  }

  /** Whether the backward pass has been through a layer's whole step. */
  public boolean hasGradient(Moment moment, int part, int step) {
    return switch (moment.phase()) {
      case START, FORWARD -> false;
      case BACKWARD -> {
        int now = index(moment.part(), moment.step());
        int here = index(part, step);
        yield here > now || (here == now && moment.isWhole());
      }
      case UPDATE -> true;
    };
  }

  /** Whether a name's gradient is complete; see {@link Moment#hasGradient(int, String)}. */
  public boolean hasGradient(Moment moment, int part, int step, String name) {
    return isAt(moment, part, step)
        ? moment.hasGradient(step, name)
        : hasGradient(moment, part, step);
  }

  /** Whether a layer's step is the one at work. */
  public boolean isAt(Moment moment, int part, int step) {
    return moment.step() >= 0 && moment.part() == part && moment.step() == step;
  }

  /**
   * The step of a layer that stands at the position at work: the same position in layers that read the
   * same sequence. Of an encoder seen from its decoder it is the last that was read, of a decoder seen
   * from its encoder the first; at the start and for the update the first.
   */
  public static int beside(List<TracePart> parts, Moment moment, int part) {
    TracePart here = parts.get(part);
    if (moment.step() < 0 || moment.part() == part) {
      return Math.max(0, moment.step());
    }
    TracePart work = parts.get(moment.part());
    if (work.decoder() != here.decoder()) {
      return here.decoder() ? 0 : here.trace().length() - 1;
    }
    // Reading from the end is its own inverse.
    return here.position(work.position(moment.step()));
  }
}
