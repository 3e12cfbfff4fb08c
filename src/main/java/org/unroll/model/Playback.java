package org.unroll.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The cursor that plays a {@link Timeline}, in steps of a chosen size. It owns no clock: whoever has
 * one calls {@link #tick}, so a test can play a whole pass without waiting.
 *
 * <p>Playing one point takes a pause, in which the picture can be read, and then a movement, whose
 * {@link #transitProperty() share} grows from 0 to 1. When the movement arrives, the cursor moves. Any
 * other change of the cursor ends the movement at once. To be used on one thread.
 *
 * <p>Views follow {@link #momentProperty()}, which changes with every step of every size; {@link
 * #positionProperty()} counts whole time steps only.
 */
public final class Playback {

  private final ReadOnlyObjectWrapper<Timeline> timeline =
      new ReadOnlyObjectWrapper<>(this, "timeline", new Timeline(1));
  private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position", 0);
  private final ReadOnlyObjectWrapper<Moment> moment =
      new ReadOnlyObjectWrapper<>(this, "moment", new Timeline(1).at(0));
  private final ObjectProperty<StepSize> size =
      new SimpleObjectProperty<>(this, "size", StepSize.STEP);
  private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing", false);
  private final BooleanProperty loop = new SimpleBooleanProperty(this, "loop", false);
  private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
  private final ReadOnlyDoubleWrapper transit = new ReadOnlyDoubleWrapper(this, "transit", 0);

  private Cursor cursor = Cursor.at(0);
  private UpdateSteps updates = UpdateSteps.NONE;
  private long lastTick = -1;
  private double elapsed;

  /** Starts paused at the first position of a timeline with one time step. */
  public Playback() {
    moment.addListener((source, before, now) -> rest());
    playing.addListener((source, before, now) -> rest());
    size.addListener((source, before, now) -> rest());
  }

  /** The line being played. Change it through {@link #show}. */
  public ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  /** The present position, between 0 and the timeline's last. */
  public ReadOnlyIntegerProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** What is going on at the cursor. */
  public ReadOnlyObjectProperty<Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  /** The size of the steps in which it plays. */
  public ObjectProperty<StepSize> sizeProperty() {
    return size;
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

  /** The present point, inside a time step where finer steps were taken. */
  public Cursor cursor() {
    return cursor;
  }

  /** What is going on at the cursor. */
  public Moment moment() {
    return timeline().at(cursor);
  }

  /** Who makes updates when a step leads over an end of the line. */
  public void setUpdates(UpdateSteps steps) {
    updates = steps;
  }

  /** Plays a sequence of this length from now on; the inside of its time steps stays what it was. */
  public void show(int length) {
    show(length, timeline().script());
  }

  /**
   * Plays a sequence of this length from now on; a learner in the middle of a phase stays there.
   *
   * @param script what happens within a time step
   */
  public void show(int length, StepScript script) {
    show(Walk.line(length), script);
  }

  /**
   * Plays a network of several layers from now on.
   *
   * @param walk the order of the layers' steps
   * @param script what happens within a step of any layer
   */
  public void show(Walk walk, StepScript script) {
    int length = walk.size();
    Timeline next = new Timeline(length, script, walk);
    if (next.equals(timeline())) {
      return;
    }
    int carried = timeline().carriedTo(next, position());
    if (!walk.equals(timeline().walk())) {
      // The cursor must be valid on both lines at every moment, whichever is longer.
      goTo(0);
    }
    timeline.set(next);
    goTo(carried);
  }

  /** Goes to a position, or to the nearest one that exists. */
  public void goTo(int target) {
    goTo(Cursor.at(target));
  }

  /** Goes to a point, or to the nearest one that exists. */
  public void goTo(Cursor target) {
    cursor = timeline().clamp(target);
    position.set(cursor.position());
    moment.set(moment());
  }

  /** Moves by a number of positions, backwards if negative, and stops playing: the learner leads. */
  public void stepBy(int positions) {
    playing.set(false);
    goTo(position() + positions);
  }

  /**
   * Takes one step and stops playing: the learner leads. Over the end of the line the next pass
   * follows, over its beginning the one before. A step of one update stays at its place of the pass.
   *
   * @param direction 1 or -1
   */
  public void step(StepSize stepSize, int direction) {
    playing.set(false);
    if (stepSize == StepSize.UPDATE) {
      updates.go(direction);
    } else {
      move(stepSize, direction);
    }
  }

  private void move(StepSize stepSize, int direction) {
    boolean on = direction > 0;
    Cursor target = on ? timeline().next(cursor, stepSize) : timeline().previous(cursor, stepSize);
    if (!target.equals(cursor)) {
      goTo(target);
    } else if (updates.go(direction)) {
      goTo(on ? 0 : timeline().last());
    }
  }

  /** Starts or stops playing; at the end it starts again from the beginning. */
  public void toggle() {
    if (!playing.get() && isAtEnd() && size.get() != StepSize.UPDATE) {
      goTo(0);
    }
    playing.set(!playing.get());
  }

  private boolean isAtEnd() {
    return position() == timeline().last();
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
    Pace pace = Pace.of(size.get(), timeline().length());
    elapsed += seconds;
    if (elapsed >= pace.pause() + pace.movement()) {
      arrive();
    } else {
      transit.set(pace.moved(elapsed));
    }
  }

  private void arrive() {
    if (size.get() == StepSize.UPDATE) {
      elapsed = 0;
      playing.set(updates.go(1));
    } else if (!isAtEnd()) {
      goTo(timeline().next(cursor, size.get()));
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
