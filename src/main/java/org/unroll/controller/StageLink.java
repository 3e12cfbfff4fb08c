package org.unroll.controller;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.engine.TracePart;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Snapshot;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.model.Moment;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;
import org.unroll.model.Timeline;

/**
 * Lets the gradient lab and the stage look at the same thing: at one time step where both have sequences
 * of one length; at one layer and one unit where the lab looks at the very network that stands on the
 * stage. First weights are other networks: their unit 7 has nothing to do with the stage's.
 */
final class StageLink {

  private final LabModel lab;
  private final SessionModel session;
  private final Playback playback;
  private final Pointed pointed;
  private boolean following;

  /** Links them from now on. */
  StageLink(LabModel lab, SessionModel session, Playback playback, Pointed pointed) {
    this.lab = lab;
    this.session = session;
    this.playback = playback;
    this.pointed = pointed;
    lab.stepProperty().addListener((self, was, is) -> once(this::showStep));
    lab.layerProperty().addListener((self, was, is) -> once(this::showLayer));
    lab.unitProperty().addListener((self, was, is) -> once(this::showUnit));
    playback.momentProperty().addListener((self, was, is) -> once(() -> follow(is)));
    pointed.unitProperty().addListener((self, was, is) -> once(() -> pick(is.intValue())));
  }

  /** What one side does to the other must not come back. */
  private void once(Runnable change) {
    if (!following) {
      following = true;
      change.run();
      following = false;
    }
  }

  /** The stage goes where the gradient comes through the chosen step. */
  private void showStep() {
    if (isOfOneLength()) {
      Timeline line = playback.timeline();
      int part = partOnStage();
      int step = Math.min(lab.stepProperty().get(), line.walk().length(part) - 1);
      playback.goTo(line.backward(part, step));
    }
  }

  private void showLayer() {
    if (!sharedParts().isEmpty()) {
      showStep();
    }
  }

  private int partOnStage() {
    List<Integer> parts = sharedParts();
    int layer = lab.layerProperty().get();
    return layer < parts.size() ? parts.get(layer) : playback.moment().part();
  }

  private void follow(Moment moment) {
    if (moment.step() < 0 || !isOfOneLength() || readsFromTheEnd(moment.part())) {
      return;
    }
    lab.stepProperty().set(moment.step());
    int layer = sharedParts().indexOf(moment.part());
    if (layer >= 0) {
      lab.layerProperty().set(layer);
    }
  }

  private void showUnit() {
    int unit = lab.unitProperty().get();
    if (unit >= 0 && isOfOneNetwork()) {
      pointed.unitProperty().set(unit);
    }
  }

  private void pick(int unit) {
    if (isOfOneNetwork()) {
      lab.unitProperty().set(unit);
    }
  }

  private boolean isOfOneLength() {
    Timeline line = playback.timelineProperty().get();
    int steps = line.walk().length(playback.moment().part());
    return lab.pictureProperty().get().filter(p -> p.length() == steps).isPresent();
  }

  /** Whether the network that the lab looks at closely stands on the stage. */
  private boolean isOfOneNetwork() {
    Optional<String> chosen =
        shown().map(picture -> picture.variants().get(variant(picture)).variant().cell());
    return chosen.isPresent() && chosen.equals(session.onStage().map(CellSnapshot::cellId));
  }

  private int variant(GradientPicture picture) {
    return Math.max(0, Math.min(picture.variants().size() - 1, lab.variantProperty().get()));
  }

  /** The lab's picture, if it is one of the session's networks. */
  private Optional<GradientPicture> shown() {
    return lab.pictureProperty().get().filter(p -> p.question().trained().isPresent());
  }

  /** The stage's index of each of the lab's layers; none if the lab looks at other networks. */
  private List<Integer> sharedParts() {
    return shown()
        .flatMap(picture -> picture.question().trained())
        .map(StageLink::forwardParts)
        .orElse(List.of());
  }

  private static List<Integer> forwardParts(Snapshot snapshot) {
    List<TracePart> parts = snapshot.cells().get(0).trace().parts();
    return IntStream.range(0, parts.size()).filter(i -> !parts.get(i).reversed()).boxed().toList();
  }

  private boolean readsFromTheEnd(int part) {
    return session
        .onStage()
        .map(cell -> cell.trace().parts())
        .filter(parts -> part < parts.size() && parts.get(part).reversed())
        .isPresent();
  }
}
