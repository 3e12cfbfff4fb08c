package org.unroll.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import org.unroll.bench.SliderTimes;
import org.unroll.controller.LabController;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;

/**
 * Runs the gradient lab in its frames, as the program does, and moves a slider in each of them while it
 * is dragged. Counts in which frame a move is painted, and how long after it. To be used on the toolkit's
 * thread.
 */
final class SliderWatch extends AnimationTimer {

  /** So little that no chart shows it, but each move has a radius of its own. */
  private static final double OWN = 1e-9;

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  private final LabModel model;
  private final LabController controller;
  private final ChangeListener<Optional<GradientPicture>> shown =
      (self, was, is) -> is.ifPresent(this::shown);
  private final Map<Double, Move> moves = new HashMap<>();
  private final List<SliderTimes.Followed> followed = new ArrayList<>();
  private Optional<Move> answered = Optional.empty();
  private Optional<Drag> dragged = Optional.empty();
  private int frame;
  private long start;

  private record Drag(DraggedSlider slider, LabSettings settings) {}

  private record Move(int frame, long time) {}

  /** A watch over the lab in a scene. */
  SliderWatch(LabModel model, LabController controller, Scene scene) {
    this.model = model;
    this.controller = controller;
    model.pictureProperty().addListener(shown);
    scene.addPostLayoutPulseListener(this::painted);
  }

  /** From the next frame on a slider moves. */
  void drag(DraggedSlider slider, LabSettings settings) {
    moves.clear();
    followed.clear();
    answered = Optional.empty();
    dragged = Optional.of(new Drag(slider, settings));
    start = System.nanoTime();
  }

  /** Lets the slider go; how it was followed. */
  SliderTimes take(String contrast) {
    String slider = dragged.orElseThrow().slider().title();
    dragged = Optional.empty();
    double seconds = (System.nanoTime() - start) / BILLION;
    return SliderTimes.of(slider, contrast, followed, moves.size(), seconds);
  }

  @Override
  public void handle(long now) {
    frame++;
    controller.frame();
    dragged.ifPresent(this::move);
  }

  private void move(Drag drag) {
    LabSettings moved = drag.slider().at(drag.settings(), frame);
    double radius = moved.radius() + OWN * frame;
    moves.put(radius, new Move(frame, System.nanoTime()));
    model.settingsProperty().set(moved.withRadius(radius));
  }

  private void shown(GradientPicture picture) {
    double radius = picture.question().variants().get(0).radius();
    answered = dragged.map(drag -> moves.get(radius));
  }

  /** What the model is told in a frame is painted at its end. */
  private void painted() {
    answered.ifPresent(
        move -> {
          double milliseconds = (System.nanoTime() - move.time()) / MILLION;
          followed.add(new SliderTimes.Followed(frame - move.frame(), milliseconds));
        });
    answered = Optional.empty();
  }
}
