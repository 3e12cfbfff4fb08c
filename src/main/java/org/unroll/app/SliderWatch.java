package org.unroll.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import org.unroll.bench.SliderTimes;
import org.unroll.controller.LabController;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;

/**
 * Runs the gradient lab in its frames, as the program does, and moves a slider in each of them while it
 * is dragged. Counts in which frame a move is painted. To be used on the toolkit's thread.
 */
final class SliderWatch extends AnimationTimer {

  /** So little that no chart shows it, but each move has a radius of its own. */
  private static final double OWN = 1e-9;

  private static final double BILLION = 1e9;

  private final LabModel model;
  private final LabController controller;
  private final ChangeListener<Optional<GradientPicture>> painted =
      (self, was, is) -> is.ifPresent(this::painted);
  private final Map<Double, Integer> moves = new HashMap<>();
  private IntStream.Builder lags = IntStream.builder();
  private Optional<Drag> dragged = Optional.empty();
  private int frame;
  private long start;

  private record Drag(DraggedSlider slider, LabSettings settings) {}

  SliderWatch(LabModel model, LabController controller) {
    this.model = model;
    this.controller = controller;
    model.pictureProperty().addListener(painted);
  }

  /** From the next frame on a slider moves. */
  void drag(DraggedSlider slider, LabSettings settings) {
    moves.clear();
    lags = IntStream.builder();
    dragged = Optional.of(new Drag(slider, settings));
    start = System.nanoTime();
  }

  /** Lets the slider go; how it was followed. */
  SliderTimes take(String contrast) {
    String slider = dragged.orElseThrow().slider().title();
    dragged = Optional.empty();
    double seconds = (System.nanoTime() - start) / BILLION;
    return SliderTimes.of(slider, contrast, lags.build().toArray(), moves.size(), seconds);
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
    moves.put(radius, frame);
    model.settingsProperty().set(moved.withRadius(radius));
  }

  /** What the model is told in a frame is painted at its end. */
  private void painted(GradientPicture picture) {
    Integer moved = moves.get(picture.question().variants().get(0).radius());
    if (moved != null && dragged.isPresent()) {
      lags.add(frame - moved);
    }
  }
}
