package org.unroll.lab;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
 * that whoever learns with them does not notice, and on a network in which everything could be held, so
 * that what is held is exchanged within a frame of the window.
 */
final class WhatIf {

  private final Weights live;
  private final Weights copy;
  private final Network network;
  private final Program program;

  /** What the program holds now; empty while that is not known. */
  private Optional<Intervention> taken = Optional.empty();

  /**
   * Sets it up; costs several times as much as one pass.
   *
   * @param network what is held in it already stays so
   * @param decoderLength steps of a decoder; 0 where there is none
   */
  WhatIf(Network network, Weights live, int length, int decoderLength) {
    this.live = live;
    this.network = network.holdable();
    this.copy = Networks.weights(this.network);
    this.program = Program.of(this.network, copy, length, decoderLength, 1);
  }

  /**
   * One pass with the present weights.
   *
   * @param shown one example
   * @param by what is held and changed in it
   * @throws IllegalArgumentException if there is no such equation, unit, weight or place
   * @throws NotFinite if there is no finite loss
   */
  Trace trace(Batch shown, Intervention by) {
    take(by);
    program.load(shown);
    program.forward();
    program.backward();
    if (!Double.isFinite(program.loss())) {
      throw new NotFinite(program.network().cell().id());
    }
    return program.trace(0);
  }

  private void take(Intervention by) {
    boolean sameHolds = taken.filter(t -> t.holds().equals(by.holds())).isPresent();
    taken = Optional.empty();
    if (!sameHolds) {
      by.holds().forEach(hold -> requireLayer(hold.layer(), Hold.ANY_LAYER));
      program.hold(network.holding(by.holds()));
    }
    takeWeights();
    for (WeightChange change : by.changes()) {
      target(change).value().data[change.place()] = change.value();
    }
    taken = Optional.of(by);
  }

  private void takeWeights() {
    Iterator<Weight> from = live.all().iterator();
    for (Weight weight : copy.all()) {
      double[] present = from.next().value().data;
      System.arraycopy(present, 0, weight.value().data, 0, present.length);
    }
  }

  private String layer(WeightChange change) {
    return change.layer().equals(WeightChange.FIRST_LAYER)
        ? network.first().name()
        : change.layer();
  }

  private void requireLayer(String wanted, String any) {
    List<String> known = network.layers().stream().map(Layer::name).distinct().toList();
    if (!wanted.equals(any) && !known.contains(wanted)) {
      throw new IllegalArgumentException(
          "there is no layer %s; the network has %s".formatted(wanted, String.join(", ", known)));
    }
  }

  /** A weight of the layer, or else of the read-out. */
  private Weight target(WeightChange change) {
    requireLayer(change.layer(), WeightChange.FIRST_LAYER);
    Weight weight =
        copy.all().stream()
            .filter(
                w ->
                    w.name().equals(layer(change) + "." + change.weight())
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
