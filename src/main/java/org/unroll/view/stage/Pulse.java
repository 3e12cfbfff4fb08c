package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.model.Moment;
import org.unroll.model.Phase;

/**
 * One thing that moves while playing, from one place to another: a state carried on, or a gradient
 * carried back. Motion shows cause, so there is none where nothing is carried.
 *
 * @param from where it starts
 * @param to where it arrives, as large as where it starts or not
 * @param backward whether it carries a gradient
 */
record Pulse(Box from, Box to, boolean backward) implements Moving {

  private static final double LENGTH = 18;
  private static final double DOT = 10;

  /** Where it is after a share of the way; slow at both ends. */
  @Override
  public Box at(double share) {
    double eased = share * share * (3 - 2 * share);
    return new Box(
        from.x() + (to.x() - from.x()) * eased,
        from.y() + (to.y() - from.y()) * eased,
        from.width() + (to.width() - from.width()) * eased,
        from.height() + (to.height() - from.height()) * eased);
  }

  /** What moves from the moment of a picture to the next one. */
  static List<Pulse> between(StagePicture picture, Moment next) {
    boolean turns = picture.moment().phase() == Phase.FORWARD && next.phase() == Phase.BACKWARD;
    Optional<Slot> from = picture.layout().slot(picture.moment().step());
    Optional<Slot> to = picture.layout().slot(next.step());
    if (to.isEmpty()) {
      return List.of();
    }
    if (turns) {
      return List.of(intoTheCell(picture, to.get()));
    }
    if (picture.moment().phase() == Phase.START) {
      return List.of(input(to.get()));
    }
    return from.map(slot -> along(picture, slot, to.get(), next)).orElse(List.of());
  }

  private static List<Pulse> along(StagePicture picture, Slot from, Slot to, Moment next) {
    boolean back = next.phase() == Phase.BACKWARD;
    List<Pulse> pulses = new ArrayList<>();
    for (int state = 0; state < from.lanes().size(); state++) {
      if (back) {
        pulses.add(new Pulse(gradient(picture, state, from), gradient(picture, state, to), true));
      } else {
        pulses.add(new Pulse(value(picture, from, state), value(picture, to, state), false));
      }
    }
    if (!back) {
      pulses.add(input(to));
    }
    return pulses;
  }

  private static Box value(StagePicture picture, Slot slot, int state) {
    Box band = picture.band(slot.lanes().get(state));
    return new Box(slot.card().centreX() - LENGTH / 2, band.y() - 2, LENGTH, band.height() + 4);
  }

  private static Box gradient(StagePicture picture, int state, Slot slot) {
    Box wire = slot.lanes().get(state).wire();
    double norm = picture.numbers().stateNorm(state, slot.step());
    double thickness = picture.thickness(norm, wire.height()) + 4;
    return new Box(
        slot.card().centreX() - LENGTH / 2, wire.centreY() - thickness / 2, LENGTH, thickness);
  }

  private static Pulse input(Slot slot) {
    double x = slot.card().centreX() - DOT / 2;
    return new Pulse(
        new Box(x, slot.chip().y() - DOT, DOT, DOT),
        new Box(x, slot.card().bottom() - DOT, DOT, DOT),
        false);
  }

  private static Pulse intoTheCell(StagePicture picture, Slot slot) {
    Box output = picture.layout().output().isEmpty() ? slot.output() : picture.layout().output();
    double x = slot.card().centreX() - DOT / 2;
    double top = output.isEmpty() ? slot.label().y() : output.bottom() - DOT;
    return new Pulse(new Box(x, top, DOT, DOT), new Box(x, slot.card().y(), DOT, DOT), true);
  }
}
