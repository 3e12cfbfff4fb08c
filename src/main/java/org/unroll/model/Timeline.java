package org.unroll.model;

import java.util.List;

/**
 * All moments of one training step over T time steps, as positions on a line. A position is a time
 * step as a whole. The equations of the step and their operations lie before it, and after the
 * position of the step before: a {@link Cursor} with a {@link Place} reaches them.
 *
 * <pre>
 *   position   0       1 .. T              T+1 .. 2T             2T+1
 *   phase      start   forward 0 .. T-1    backward T-1 .. 0     update
 * </pre>
 *
 * <p>A forward position includes the read-out and the loss where one attaches. Because a trace keeps
 * every number, any position can be shown directly: going back is as cheap as going on.
 *
 * @param length T, at least 1
 * @param script what happens within a time step
 * @param walk for a network of several layers: which of them stands where, T then being the number of all
 *     their steps
 */
public record Timeline(int length, StepScript script, Walk walk) {

  /** Checks the length. */
  public Timeline {
    if (length < 1) {
      throw new IllegalArgumentException("a timeline needs at least one time step, got " + length);
    }
  }

  /** A line of one layer. */
  public Timeline(int length, StepScript script) {
    this(length, script, Walk.line(length));
  }

  /** A line on which only whole time steps are known. */
  public Timeline(int length) {
    this(length, StepScript.NONE);
  }

  /** Whether more than one layer has steps on this line. */
  public boolean isLayered() {
    return walk.stops().stream().anyMatch(stop -> stop.part() > 0);
  }

  /** The last position, which is the update. */
  public int last() {
    return 2 * length + 1;
  }

  /** The nearest position that exists. */
  public int clamp(int position) {
    return Math.max(0, Math.min(last(), position));
  }

  /** The nearest point that exists: a step with no such place counts as a whole. */
  public Cursor clamp(Cursor cursor) {
    int inside = clamp(cursor.position());
    List<EquationScript> equations = script.order(phase(inside));
    Place place = cursor.place();
    boolean exists =
        !place.isWhole()
            && place.equation() < equations.size()
            && place.operation() < equations.get(place.equation()).operations(phase(inside)).size();
    return new Cursor(inside, exists ? place : Place.WHOLE);
  }

  /** What happens at a position. Positions outside the line count as its ends. */
  public Moment at(int position) {
    return at(Cursor.at(position));
  }

  /** What happens at a point, or at the nearest one that exists. */
  public Moment at(Cursor cursor) {
    Cursor inside = clamp(cursor);
    Phase phase = phase(inside.position());
    int step =
        switch (phase) {
          case START, UPDATE -> -1;
          case FORWARD -> inside.position() - 1;
          case BACKWARD -> 2 * length - inside.position();
        };
    if (step < 0) {
      return new Moment(phase, step, walk.length(0), script, inside.place());
    }
    Walk.Stop stop = walk.stops().get(step);
    int steps = walk.length(stop.part());
    return new Moment(phase, stop.step(), steps, script, inside.place(), stop.part());
  }

  /** Where the forward pass comes to a layer's step. */
  public int forward(int part, int step) {
    return forward(walk.indexOf(part, step));
  }

  /** Where the backward pass comes to a layer's step. */
  public int backward(int part, int step) {
    return backward(walk.indexOf(part, step));
  }

  private Phase phase(int position) {
    if (position == 0) {
      return Phase.START;
    }
    if (position <= length) {
      return Phase.FORWARD;
    }
    return position < last() ? Phase.BACKWARD : Phase.UPDATE;
  }

  /** Where the forward pass reads a time step. */
  public int forward(int step) {
    return clamp(step + 1);
  }

  /** Where the backward pass comes through a time step. */
  public int backward(int step) {
    return clamp(2 * length - step);
  }

  /** First position of a phase. */
  public int begin(Phase phase) {
    return switch (phase) {
      case START -> 0;
      case FORWARD -> 1;
      case BACKWARD -> length + 1;
      case UPDATE -> last();
    };
  }

  /** Last position of a phase. */
  public int end(Phase phase) {
    return switch (phase) {
      case START -> 0;
      case FORWARD -> length;
      case BACKWARD -> 2 * length;
      case UPDATE -> last();
    };
  }

  /**
   * The point one step further on.
   *
   * @param size {@link StepSize#UPDATE} leads to the update
   * @return the same point if it is the last one
   */
  public Cursor next(Cursor from, StepSize size) {
    return new Stepper(this).next(clamp(from), size);
  }

  /**
   * The point one step back; undoes {@link #next} wherever a step of that size ends.
   *
   * @param size {@link StepSize#UPDATE} leads to the start
   * @return the same point if it is the first one
   */
  public Cursor previous(Cursor from, StepSize size) {
    return new Stepper(this).previous(clamp(from), size);
  }

  /**
   * The same moment on another timeline, for when the sequence changes its length under a learner: the
   * phase stays, the share of it that is done stays.
   */
  public int carriedTo(Timeline other, int position) {
    Phase phase = phase(clamp(position));
    double done = (clamp(position) - begin(phase) + 1.0) / (end(phase) - begin(phase) + 1.0);
    int width = other.end(phase) - other.begin(phase) + 1;
    return other.clamp(other.begin(phase) + (int) Math.max(0, Math.round(done * width) - 1));
  }
}
