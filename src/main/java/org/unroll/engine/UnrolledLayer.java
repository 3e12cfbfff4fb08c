package org.unroll.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/** The frames of one layer, made one after another in the order in which they run. */
final class UnrolledLayer {

  private final Wiring wiring;
  private final Layer layer;
  private final Sizes sizes;
  private final Map<String, Signal> initial = new HashMap<>();
  private final Map<Integer, Frame> frames = new TreeMap<>();
  private Map<String, Signal> before;

  /** A layer that starts from states of its own, which are zero unless written to. */
  UnrolledLayer(Wiring wiring, Layer layer, int batch) {
    this.wiring = wiring;
    this.layer = layer;
    this.sizes = new Sizes(batch, layer.dims());
    layer.cell().states().forEach(s -> initial.put(s, Signal.zeros(batch, layer.hidden())));
    this.before = initial;
  }

  /** A layer that starts from where another one ended. */
  UnrolledLayer(Wiring wiring, Layer layer, int batch, UnrolledLayer other) {
    this(wiring, layer, batch);
    this.before = other.before;
  }

  /** One more step, at a position of the sequence. */
  Frame step(int position, Signal input) {
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("x"), input.value());
    given.put(Symbol.now("x").toGradient(), input.gradient());
    before.forEach(
        (state, signal) -> {
          given.put(Symbol.before(state), signal.value());
          given.put(Symbol.before(state).toGradient(), signal.gradient());
        });
    Frame frame = wiring.frame(layer.name(), layer.cell(), sizes, given);
    before = new HashMap<>();
    layer.cell().states().forEach(s -> before.put(s, Signal.of(frame, s)));
    frames.put(position, frame);
    return frame;
  }

  /** The state that is seen outside, at a position that was stepped over. */
  Signal output(int position) {
    return Signal.of(frames.get(position), layer.output());
  }

  /** The newest state that is seen outside. */
  Signal latest() {
    return before.get(layer.output());
  }

  Layer layer() {
    return layer;
  }

  Frame frame(int position) {
    return frames.get(position);
  }

  /** Where a frame of this layer stands in the sequence. */
  int position(Frame frame) {
    return frames.entrySet().stream()
        .filter(entry -> entry.getValue() == frame)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
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
