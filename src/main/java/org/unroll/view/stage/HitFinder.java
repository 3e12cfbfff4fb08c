package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unroll.view.stage.StageHit.Input;
import org.unroll.view.stage.StageHit.Output;
import org.unroll.view.stage.StageHit.Step;
import org.unroll.view.stage.StageHit.Unit;
import org.unroll.view.stage.StageHit.Whole;
import org.unroll.view.stage.StageHit.Wire;

/** Finds what lies under a point of a picture. Pure. */
final class HitFinder {

  private static final double WIRE_MARGIN = 3;

  private final StagePicture picture;

  HitFinder(StagePicture picture) {
    this.picture = picture;
  }

  /** What lies at a point; empty where there is nothing to say. */
  Optional<StageHit> at(double x, double y) {
    if (picture.layout().rows().overview().contains(x, y)) {
      return Optional.of(new Step(OverviewPainter.stepAt(picture, x)));
    }
    if (picture.layout().output().contains(x, y)) {
      return Optional.of(new Output(picture.trace().length() - 1));
    }
    return picture.layout().slots().stream()
        .filter(slot -> slot.column().contains(x, y))
        .findFirst()
        .flatMap(slot -> in(slot, x, y));
  }

  private Optional<StageHit> in(Slot slot, double x, double y) {
    if (slot.chip().contains(x, y)) {
      return Optional.of(new Input(slot.step()));
    }
    if (slot.inputs().contains(x, y) && picture.layout().shape().showsInputs()) {
      int inputs = picture.layout().shape().inputs();
      double share = (x - slot.inputs().x()) / slot.inputs().width();
      return Optional.of(new Unit("x", slot.step(), (int) (share * inputs)));
    }
    if (slot.output().contains(x, y) && picture.trace().hasLoss(slot.step())) {
      return Optional.of(new Output(slot.step()));
    }
    return lane(slot, x, y)
        .or(() -> gate(slot, x, y))
        .or(() -> bar(slot, x, y))
        .or(() -> step(slot, y));
  }

  private Optional<StageHit> lane(Slot slot, double x, double y) {
    // Left of the middle of a cell the band is still the state of the step before.
    int step = x < slot.card().centreX() ? slot.step() - 1 : slot.step();
    for (int state = 0; state < slot.lanes().size(); state++) {
      Lane lane = slot.lanes().get(state);
      String symbol = picture.face().states().get(state);
      Box band = picture.band(lane);
      if (band.contains(x, y)) {
        return unit(symbol, step, (y - band.y()) / band.height());
      }
      boolean wire = y >= lane.wire().y() - WIRE_MARGIN && y < lane.number().bottom() && step >= 0;
      if (wire && picture.moment().hasGradient(step, symbol)) {
        return Optional.of(new Wire(symbol, step));
      }
    }
    return Optional.empty();
  }

  private Optional<StageHit> gate(Slot slot, double x, double y) {
    for (int k = 0; k < slot.gates().size(); k++) {
      GateBox gate = slot.gates().get(k);
      String symbol = symbols().get(k);
      double down = (y - gate.bar().y()) / gate.bar().height();
      boolean candidate = k >= picture.face().gates().size();
      if (gate.units().contains(x, y) || gate.gradients().contains(x, y)) {
        return unit(symbol, slot.step(), down);
      }
      if (candidate && gate.bar().contains(x, y)) {
        return unit(symbol, slot.step(), down);
      }
      Box bar = gate.bar();
      Box around = new Box(bar.x() - 1, bar.y() - 14, bar.width() + 2, bar.height() + 42);
      if (around.contains(x, y)) {
        return Optional.of(new Whole(symbol, slot.step()));
      }
    }
    return Optional.empty();
  }

  private List<String> symbols() {
    return Stream.concat(picture.face().gates().stream(), picture.face().candidates().stream())
        .toList();
  }

  private Optional<StageHit> bar(Slot slot, double x, double y) {
    return slot.units().contains(x, y)
        ? unit(picture.face().output(), slot.step(), (x - slot.units().x()) / slot.units().width())
        : Optional.empty();
  }

  private Optional<StageHit> unit(String symbol, int step, double share) {
    int units = picture.trace().hidden();
    int unit = (int) Math.max(0, Math.min(units - 1, share * units));
    return Optional.of(new Unit(symbol, step, unit));
  }

  private static Optional<StageHit> step(Slot slot, double y) {
    boolean inside = y >= slot.label().y() && y < slot.inputs().bottom() + 1;
    return inside ? Optional.of(new Step(slot.step())) : Optional.empty();
  }
}
