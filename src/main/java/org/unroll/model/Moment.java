package org.unroll.model;

/**
 * What is going on at one position of a {@link Timeline}.
 *
 * @param phase the part of the training step
 * @param step the time step at work, counted from 0; -1 at the start, and again for the update
 * @param length T, the number of time steps
 */
public record Moment(Phase phase, int step, int length) {

  /** Whether the forward pass has been through this time step, so that its values exist. */
  public boolean hasValue(int time) {
    return switch (phase) {
      case START -> false;
      case FORWARD -> time <= step;
      case BACKWARD, UPDATE -> true;
    };
  }

  /** Whether the backward pass has been through this time step, so that its gradients exist. */
  public boolean hasGradient(int time) {
    return switch (phase) {
      case START, FORWARD -> false;
      case BACKWARD -> time >= step;
      case UPDATE -> true;
    };
  }

  /** Whether this time step is the one at work. */
  public boolean isAt(int time) {
    return time == step && step >= 0;
  }
}
