package org.unroll.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;
import org.unroll.network.Network;

/** The parts of a program while it is laid out, by the names under which they are asked for later. */
abstract class Layout {

  final Wiring wiring;
  final int batch;
  final Joints joints;
  final Map<String, UnrolledLayer> layers = new LinkedHashMap<>();
  final Map<String, List<Signal>> outputs = new HashMap<>();
  final List<Signal> inputs = new ArrayList<>();
  final List<Signal> decoderInputs = new ArrayList<>();
  final List<Frame> attention = new ArrayList<>();
  final List<Frame> heads = new ArrayList<>();
  final List<Pooling> poolings = new ArrayList<>();
  final List<UnrolledLayer> unrolled = new ArrayList<>();
  final List<Integer> stepsOfTerms = new ArrayList<>();

  /** Where in the wiring each step of a decoder begins. */
  final List<Integer> decoderBegins = new ArrayList<>();

  /** The states that each step of a decoder leaves to the next. */
  final List<List<Buffer>> decoderStates = new ArrayList<>();

  /** A layout that is yet empty. */
  Layout(Wiring wiring, int batch) {
    this.wiring = wiring;
    this.batch = batch;
    this.joints = new Joints(wiring, batch);
  }

  /** A read-out with its loss over some features. */
  final void head(Network network, Signal features, int step) {
    Sizes sizes = new Sizes(batch, network.headSizes());
    Map<Symbol, Buffer> given = new HashMap<>();
    Joints.give(given, "h", features);
    Symbol target = Symbol.now("target");
    given.put(target, sizes.allocate(network.head().shapes().get(target)));
    heads.add(wiring.frame(Network.HEAD, network.head(), sizes, given));
    stepsOfTerms.add(step);
  }

  /** Inputs from outside for some steps. */
  final void feed(List<Signal> into, int steps, int width) {
    for (int t = 0; t < steps; t++) {
      Signal input = Signal.zeros(batch, width);
      wiring.accumulate(input.gradient());
      into.add(input);
    }
  }

  /** The encoder alone, then each step of the decoder alone: together the whole forward pass. */
  final List<Action> stages() {
    List<Action> stages = new ArrayList<>();
    int from = 0;
    for (int begin : decoderBegins) {
      stages.add(wiring.forward(from, begin));
      from = begin;
    }
    stages.add(wiring.forward(from, wiring.size()));
    return stages;
  }

  /** Makes a layer known by its name; of a layer in two places the first is meant. */
  final void register(UnrolledLayer layer, List<Signal> above) {
    unrolled.add(layer);
    layers.putIfAbsent(layer.layer().name(), layer);
    outputs.putIfAbsent(layer.layer().name(), above);
  }

  /**
   * Holds what another network holds.
   *
   * @param other the network that is laid out, but for what is held
   * @throws IllegalArgumentException if a layer was not unrolled for that
   */
  final void hold(Network other) {
    Map<String, Layer> wanted = new HashMap<>();
    other.layers().forEach(layer -> wanted.put(layer.name(), layer));
    for (UnrolledLayer layer : unrolled) {
      Layer next = wanted.get(layer.layer().name());
      if (next == null || !next.cell().equals(layer.layer().cell())) {
        throw new IllegalArgumentException(
            "layer %s was not unrolled for holding what is held now"
                .formatted(layer.layer().name()));
      }
      layer.hold(next.holds());
    }
  }

  /** All frames in the order of the forward pass, each with its layer and time step. */
  final List<PlacedFrame> placed() {
    return wiring.frames().stream().map(this::placed).toList();
  }

  /** Frames of a name come in the order of the steps, unless the layer reads backward. */
  private PlacedFrame placed(PlacedFrame counted) {
    String name = counted.layer();
    UnrolledLayer layer = layers.get(name);
    if (layer != null) {
      int position = layer.position(counted.frame()).orElse(counted.step());
      return new PlacedFrame(name, position, counted.frame());
    }
    return name.equals(Network.HEAD)
        ? new PlacedFrame(name, stepsOfTerms.get(counted.step()), counted.frame())
        : counted;
  }

  /** What attention looks back at, if anything does. */
  Optional<Memory> memory() {
    return Optional.empty();
  }

  /** What a mean-pooling read-out sees; empty buffers where there is none. */
  Buffer pooled() {
    return new Buffer(0, 0);
  }
}
