package org.unroll.lab;

import java.util.Iterator;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Trace;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/**
 * The sequence on the stage with some numbers held or changed. It works on a copy of the weights, so
 * that whoever learns with them does not notice.
 */
final class WhatIf {

  private final Weights live;
  private final Weights copy;
  private final Intervention intervention;
  private final Program program;

  /**
   * Sets it up; costs about as much as one pass.
   *
   * @param network what is held in it already stays so
   * @throws IllegalArgumentException if there is no such equation, unit, weight or place
   */
  WhatIf(Stack network, Weights live, int length, Intervention intervention) {
    this.live = live;
    this.intervention = intervention;
    Stack held = network.holding(intervention.holds());
    this.copy = Networks.weights(held);
    this.program = new Program(held, copy, length, 1);
    intervention.changes().forEach(change -> target(network, change));
  }

  /** Whether it is about these numbers. */
  boolean isOf(Intervention other) {
    return intervention.equals(other);
  }

  /**
   * One pass with the present weights.
   *
   * @param shown one example
   * @throws NotFinite if there is no finite loss
   */
  Trace trace(Batch shown) {
    takeWeights();
    program.load(shown);
    program.forward();
    program.backward();
    if (!Double.isFinite(program.loss())) {
      throw new NotFinite(((Stack) program.network()).cell().id());
    }
    return program.trace(0);
  }

  private void takeWeights() {
    Iterator<Weight> from = live.all().iterator();
    for (Weight weight : copy.all()) {
      double[] present = from.next().value().data;
      System.arraycopy(present, 0, weight.value().data, 0, present.length);
    }
    for (WeightChange change : intervention.changes()) {
      target(program.network(), change).value().data[change.place()] = change.value();
    }
  }

  /** A weight of the cell, or else of the read-out. */
  private Weight target(org.unroll.network.Network network, WeightChange change) {
    Weight weight =
        copy.all().stream()
            .filter(
                w ->
                    w.name().equals(network.first().name() + "." + change.weight())
                        || w.name().equals(Stack.HEAD + "." + change.weight()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has no weight %s".formatted(change.cell(), change.weight())));
    if (change.place() < 0 || change.place() >= weight.value().data.length) {
      throw new IllegalArgumentException(
          "%s has %d numbers, so there is no number %d"
              .formatted(change.weight(), weight.value().data.length, change.place() + 1));
    }
    return weight;
  }
}
