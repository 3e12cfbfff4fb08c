package org.unroll.model;

import java.util.List;
import java.util.Optional;
import org.unroll.expr.Symbol;

/**
 * What is going on at one point of a {@link Timeline}, and what exists by then.
 *
 * <p>A moment is a time step as a whole, or one of its equations, or one operation of an equation,
 * always just after it was carried out. In the backward pass an equation's turn is its part of the
 * backward pass: its gradient is complete and is handed down to what it was computed from.
 *
 * @param phase the part of the training step
 * @param step the time step at work, counted from 0; -1 at the start, and again for the update
 * @param length T, the number of time steps
 * @param script what happens within a time step
 * @param place where inside the time step
 * @param part the layer at work, an index of {@link org.unroll.engine.Trace#parts}; steps, and what is
 *     said about them here, are this layer's, in the order in which it reads
 */
public record Moment(Phase phase, int step, int length, StepScript script, Place place, int part) {

  /** A moment of the first layer. */
  public Moment(Phase phase, int step, int length, StepScript script, Place place) {
    this(phase, step, length, script, place, 0);
  }

  /** A whole time step whose inside is not known. */
  public Moment(Phase phase, int step, int length) {
    this(phase, step, length, StepScript.NONE, Place.WHOLE);
  }

  /** Whether the whole time step is meant, not one of its equations. */
  public boolean isWhole() {
    return place.isWhole();
  }

  /** Name of the equation at work, such as {@code f}; empty if the whole time step is meant. */
  public Optional<String> equation() {
    return work().map(EquationScript::name);
  }

  /** The operation at work; empty if the whole equation or the whole time step is meant. */
  public Optional<Operation> operation() {
    return work()
        .filter(equation -> place.operation() != Place.ALL)
        .map(equation -> equation.operations(phase).get(place.operation()));
  }

  /** The equation at work with all its operations. */
  public Optional<EquationScript> work() {
    return isWhole() ? Optional.empty() : Optional.of(script.order(phase).get(place.equation()));
  }

  /** Whether the forward pass has been through this whole time step. */
  public boolean hasValue(int time) {
    return switch (phase) {
      case START -> false;
      case FORWARD -> time < step || (time == step && isWhole());
      case BACKWARD, UPDATE -> true;
    };
  }

  /**
   * Whether a name has its value at a time step.
   *
   * @param name of an equation ({@code f}) or of an inner term ({@code f.0}); whatever the equations
   *     do not define, such as the input, is there as soon as its step begins
   */
  public boolean hasValue(int time, String name) {
    boolean atWork = phase == Phase.FORWARD && time == step && !isWhole();
    return atWork ? isDone(name) : hasValue(time);
  }

  /** Whether the backward pass has been through this whole time step. */
  public boolean hasGradient(int time) {
    return switch (phase) {
      case START, FORWARD -> false;
      case BACKWARD -> time > step || (time == step && isWhole());
      case UPDATE -> true;
    };
  }

  /**
   * Whether the gradient of a name is complete at a time step: all that adds to it has been added.
   *
   * @param name of an equation ({@code f}), an inner term ({@code f.0}), the input or a weight; a
   *     weight's gradient means the share of this time step
   */
  public boolean hasGradient(int time, String name) {
    boolean atWork = phase == Phase.BACKWARD && time == step && !isWhole();
    return atWork ? isDone(name) : hasGradient(time);
  }

  /** Whether this time step is the one at work. */
  public boolean isAt(int time) {
    return time == step && step >= 0;
  }

  /** Whether nothing that is still to come in this step defines the name or adds to its gradient. */
  private boolean isDone(String name) {
    List<EquationScript> order = script.order(phase);
    for (int e = place.equation(); e < order.size(); e++) {
      List<Operation> operations = order.get(e).operations(phase);
      int first = e > place.equation() ? 0 : open(operations);
      for (Operation later : operations.subList(first, operations.size())) {
        if (later.target().equals(later.isBackward() ? gradient(name) : value(name))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Index of the first operation of the equation at work that is still to come. */
  private int open(List<Operation> operations) {
    return place.isThrough(operations.size()) ? operations.size() : place.operation() + 1;
  }

  private static Symbol value(String name) {
    return Symbol.now(name);
  }

  private static Symbol gradient(String name) {
    return value(name).toGradient();
  }
}
