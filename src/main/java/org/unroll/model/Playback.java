package org.unroll.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The cursor that plays a {@link Timeline}. It owns no clock: whoever has one calls {@link #tick}, so
 * a test can play a whole pass without waiting.
 *
 * <p>Playing one position takes a pause, in which the picture can be read, and then a movement, whose
 * {@link #transitProperty() share} grows from 0 to 1. When the movement arrives, the position changes.
 * Any other change of position ends the movement at once. To be used on one thread.
 */
public final class Playback {

  private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>(new Timeline(1));
  private final IntegerProperty position = new SimpleIntegerProperty(0);
  private final BooleanProperty playing = new SimpleBooleanProperty(false);
  private final BooleanProperty loop = new SimpleBooleanProperty(false);
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ReadOnlyDoubleWrapper transit = new ReadOnlyDoubleWrapper(0);

  private Pace pace = Pace.of(1);
  private long lastTick = -1;
  private double elapsed;

  /** Starts paused at the first position of a timeline with one time step. */
  public Playback() {
    position.addListener((source, before, now) -> rest());
    playing.addListener((source, before, now) -> rest());
  }

  /** The line being played. Change it through {@link #show}. */
  public ObjectProperty<Timeline> timelineProperty() {
    return timeline;
  }

  /** The present position, between 0 and the timeline's last. */
  public IntegerProperty positionProperty() {
    return position;
  }

  /** Whether it goes on by itself. */
  public BooleanProperty playingProperty() {
    return playing;
  }

  /** Whether it begins again after the last position. */
  public BooleanProperty loopProperty() {
    return loop;
  }

  /** How many times as fast as normal. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** Share of the movement to the next position that is done, 0 while it rests. */
  public ReadOnlyDoubleProperty transitProperty() {
    return transit.getReadOnlyProperty();
  }

  /** The present line. */
  public Timeline timeline() {
    return timeline.get();
  }

  /** The present position. */
  public int position() {
    return position.get();
  }

  /** What is going on at the present position. */
  public Moment moment() {
    return timeline().at(position());
  }

  /** Plays a sequence of this length from now on; a learner in the middle of a phase stays there. */
  public void show(int length) {
    if (length != timeline().length()) {
      Timeline next = new Timeline(length);
      int carried = timeline().carriedTo(next, position());
      pace = Pace.of(length);
      // The cursor must be valid on both lines at every moment, whichever is longer.
      position.set(0);
      timeline.set(next);
      position.set(carried);
    }
  }

  /** Goes to a position, or to the nearest one that exists. */
  public void goTo(int target) {
    position.set(timeline().clamp(target));
  }

  /** Moves by a number of positions, backwards if negative, and stops playing: the learner leads. */
  public void stepBy(int positions) {
    playing.set(false);
    goTo(position() + positions);
  }

  /** Goes to the beginning of the next phase. */
  public void nextPhase() {
    playing.set(false);
    goTo(timeline().nextPhase(position()));
  }

  /** Goes to the beginning of this phase, or of the one before. */
  public void previousPhase() {
    playing.set(false);
    goTo(timeline().previousPhase(position()));
  }

  /** Starts or stops playing; at the end it starts again from the beginning. */
  public void toggle() {
    if (!playing.get() && position() == timeline().last()) {
      goTo(0);
    }
    playing.set(!playing.get());
  }

  /**
   * Lets time pass.
   *
   * @param now a clock in nanoseconds that never goes back; gaps over a quarter of a second, as after a
   *     hidden window, count as a quarter
   */
  public void tick(long now) {
    double seconds = lastTick < 0 ? 0 : Math.min(0.25, (now - lastTick) * 1e-9);
    lastTick = now;
    if (playing.get()) {
      advance(seconds * speed.get());
    }
  }

  private void advance(double seconds) {
    elapsed += seconds;
    if (elapsed >= pace.pause() + pace.movement()) {
      arrive();
    } else {
      transit.set(Math.max(0, elapsed - pace.pause()) / pace.movement());
    }
  }

  private void arrive() {
    if (position() < timeline().last()) {
      goTo(position() + 1);
    } else if (loop.get()) {
      goTo(0);
    } else {
      playing.set(false);
    }
  }

  private void rest() {
    elapsed = 0;
    transit.set(0);
  }
}
