package org.unroll.lab;

import java.util.Iterator;
import java.util.List;
import org.unroll.cell.Hold;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Trace;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.network.Layer;
import org.unroll.network.Network;
import org.unroll.task.Batch;

/**
 * The sequence on the stage with some numbers held or changed. It works on a copy of the weights, so
 * that whoever learns with them does not notice.
 */
final class WhatIf {

  private final Weights live;
  private final Weights copy;
  private Intervention intervention;
  private final Program program;

  /**
   * Sets it up; costs about as much as one pass.
   *
   * @param network what is held in it already stays so
   * @param decoderLength steps of a decoder; 0 where there is none
   * @throws IllegalArgumentException if there is no such equation, unit, weight or place
   */
  WhatIf(Network network, Weights live, int length, int decoderLength, Intervention intervention) {
    this.live = live;
    this.intervention = intervention;
    intervention.holds().forEach(hold -> requireLayer(network, hold.layer(), Hold.ANY_LAYER));
    Network held = network.holding(intervention.holds());
    this.copy = Networks.weights(held);
    this.program = Program.of(held, copy, length, decoderLength, 1);
    intervention.changes().forEach(change -> target(network, change));
  }

  /**
   * Takes other numbers of weights.
   *
   * @return false if something else is held too, which needs another program
   */
  boolean takes(Intervention other) {
    boolean same = intervention.holds().equals(other.holds());
    if (same && !intervention.equals(other)) {
      other.changes().forEach(change -> target(program.network(), change));
      intervention = other;
    }
    return same;
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
      throw new NotFinite(program.network().cell().id());
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

  private static String layer(Network network, WeightChange change) {
    return change.layer().equals(WeightChange.FIRST_LAYER)
        ? network.first().name()
        : change.layer();
  }

  private static void requireLayer(Network network, String wanted, String any) {
    List<String> known = network.layers().stream().map(Layer::name).distinct().toList();
    if (!wanted.equals(any) && !known.contains(wanted)) {
      throw new IllegalArgumentException(
          "there is no layer %s; the network has %s".formatted(wanted, String.join(", ", known)));
    }
  }

  /** A weight of the layer, or else of the read-out. */
  private Weight target(Network network, WeightChange change) {
    requireLayer(network, change.layer(), WeightChange.FIRST_LAYER);
    Weight weight =
        copy.all().stream()
            .filter(
                w ->
                    w.name().equals(layer(network, change) + "." + change.weight())
                        || w.name().equals(Network.HEAD + "." + change.weight()))
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
