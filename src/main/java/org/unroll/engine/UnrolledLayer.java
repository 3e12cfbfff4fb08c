package org.unroll.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.unroll.cell.Hold;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/** The frames of one layer, made one after another in the order in which they run. */
final class UnrolledLayer {

  private final Wiring wiring;
  private final Layer layer;
  private final Sizes sizes;
  private final Map<String, Signal> initial = new HashMap<>();
  private final Map<Integer, Frame> frames = new HashMap<>();
  private Map<String, Signal> before;

  /**
   * A layer before its first step.
   *
   * @param start the states it goes on from; the others are its own, zero unless written to
   */
  UnrolledLayer(Wiring wiring, Layer layer, int batch, Map<String, Signal> start) {
    this.wiring = wiring;
    this.layer = layer;
    this.sizes = new Sizes(batch, layer.dims());
    layer.cell().states().forEach(s -> initial.put(s, Signal.zeros(batch, layer.hidden())));
    this.before = new HashMap<>(initial);
    before.putAll(start);
  }

  /** One more step, at a position of the sequence. */
  Frame step(int position, Signal input) {
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("x"), input.value());
    given.put(Symbol.now("x").toGradient(), input.gradient());
    for (String state : layer.cell().states()) {
      given.put(Symbol.before(state), before.get(state).value());
      given.put(Symbol.before(state).toGradient(), before.get(state).gradient());
    }
    Holding.give(given, layer.cell(), sizes, layer.holds(), position);
    Frame frame = wiring.frame(layer.name(), layer.cell(), sizes, given);
    before = new HashMap<>();
    layer.results().forEach(name -> before.put(name, Signal.of(frame, name)));
    frames.put(position, frame);
    return frame;
  }

  /** Holds other numbers than before; they must be of equations that can be held. */
  void hold(List<Hold> holds) {
    frames.forEach((position, frame) -> Holding.exchange(frame, holds, position));
  }

  /** What is seen outside, at a position that was stepped over. */
  Signal output(int position) {
    return Signal.of(frames.get(position), layer.output());
  }

  /** The newest of what is seen outside. */
  Signal latest() {
    return latest(layer.output());
  }

  /** The newest state or result of this name. */
  Signal latest(String name) {
    return before.get(name);
  }

  Layer layer() {
    return layer;
  }

  Frame frame(int position) {
    return frames.get(position);
  }

  /** Where a frame stands in the sequence, if it is one of this layer. */
  OptionalInt position(Frame frame) {
    return frames.entrySet().stream()
        .filter(entry -> entry.getValue() == frame)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  int length() {
    return frames.size();
  }

  /** The state before the first step; unused where the layer goes on from another one. */
  Buffer initial(String state) {
    return initial.get(state).value();
  }

  /** Gradient of the state before the first step. */
  Buffer initialGradient(String state) {
    return initial.get(state).gradient();
  }
}
