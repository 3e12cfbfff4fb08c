package org.unroll.model;

/**
 * All moments of one training step over T time steps, as positions on a line.
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
 */
public record Timeline(int length) {

  /** Checks the length. */
  public Timeline {
    if (length < 1) {
      throw new IllegalArgumentException("a timeline needs at least one time step, got " + length);
    }
  }

  /** The last position, which is the update. */
  public int last() {
    return 2 * length + 1;
  }

  /** The nearest position that exists. */
  public int clamp(int position) {
    return Math.max(0, Math.min(last(), position));
  }

  /** What happens at a position. Positions outside the line count as its ends. */
  public Moment at(int position) {
    int inside = clamp(position);
    if (inside == 0) {
      return new Moment(Phase.START, -1, length);
    }
    if (inside <= length) {
      return new Moment(Phase.FORWARD, inside - 1, length);
    }
    return inside < last()
        ? new Moment(Phase.BACKWARD, 2 * length - inside, length)
        : new Moment(Phase.UPDATE, -1, length);
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

  /** First position of the phase after this one; the last position stays where it is. */
  public int nextPhase(int position) {
    return clamp(end(at(position).phase()) + 1);
  }

  /** First position of the present phase, or, when already there, of the phase before. */
  public int previousPhase(int position) {
    int first = begin(at(position).phase());
    return clamp(position) > first ? first : begin(at(first - 1).phase());
  }

  /**
   * The same moment on another timeline, for when the sequence changes its length under a learner: the
   * phase stays, the share of it that is done stays.
   */
  public int carriedTo(Timeline other, int position) {
    Phase phase = at(position).phase();
    double done = (clamp(position) - begin(phase) + 1.0) / (end(phase) - begin(phase) + 1.0);
    int width = other.end(phase) - other.begin(phase) + 1;
    return other.clamp(other.begin(phase) + (int) Math.max(0, Math.round(done * width) - 1));
  }
}
