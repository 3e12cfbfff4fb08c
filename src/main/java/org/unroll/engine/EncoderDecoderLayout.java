package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Level;

/** Lays an encoder out block by block, then a decoder step by step. */
final class EncoderDecoderLayout extends Layout {

  private final EncoderDecoder network;
  private final List<UnrolledLayer> decoder = new ArrayList<>();
  private final boolean early;
  private final Memory memory;

  EncoderDecoderLayout(
      EncoderDecoder network, Wiring wiring, int length, int decoderLength, int batch) {
    super(wiring, batch);
    this.network = network;
    this.early = network.attention().filter(Attention::beforeStep).isPresent();
    feed(inputs, length, network.inputs());
    feed(decoderInputs, decoderLength, network.decoderInputs());
    Tower encoder = new Tower(this);
    this.memory = new Memory(encoder.over(network.encoder(), inputs));
    if (network.attention().isPresent()) {
      wiring.accumulate(memory.signal().gradient());
      wiring.connect(memory::gather, memory::scatter);
    }
    network.decoder().forEach(level -> start(level, encoder));
    for (int t = 0; t < decoderLength; t++) {
      decode(t);
    }
  }

  /** A layer of the decoder, which goes on from where the encoder stopped. */
  private void start(Level level, Tower encoder) {
    List<String> states = level.first().cell().states();
    Map<String, Signal> start = new HashMap<>();
    Level from = network.starts().get(level);
    if (from != null) {
      start.putAll(encoder.ends(from, states));
    }
    UnrolledLayer layer = new UnrolledLayer(wiring, level.first(), batch, start);
    decoder.add(layer);
    register(layer, new ArrayList<>());
  }

  private void decode(int t) {
    decoderBegins.add(wiring.size());
    decoderStates.add(new ArrayList<>());
    Signal signal = decoderInputs.get(t);
    for (int k = 0; k < decoder.size(); k++) {
      boolean reader = k == (network.readsNumbers() ? 1 : 0);
      signal = step(k, t, early && reader ? withContext(signal) : signal);
    }
    if (network.attention().isPresent()) {
      Signal context = early ? context(t) : attend(signal);
      signal = joints.concat("dec.features", signal, context);
    }
    head(network, signal, t);
  }

  private Signal withContext(Signal input) {
    return joints.concat("dec.input", input, attend(decoder.get(decoder.size() - 1).latest()));
  }

  private Signal step(int k, int t, Signal input) {
    UnrolledLayer layer = decoder.get(k);
    Frame frame = layer.step(t, input);
    layer.layer().cell().states().forEach(s -> keep(t, frame.buffer(Symbol.now(s))));
    Signal above = joints.link(network.decoder().get(k), layer.latest(), input);
    outputs.get(layer.layer().name()).add(above);
    return above;
  }

  private void keep(int t, Buffer state) {
    decoderStates.get(t).add(state);
  }

  private Signal context(int t) {
    return Signal.of(attention.get(t), "context");
  }

  private Signal attend(Signal query) {
    Attention how = network.attention().orElseThrow();
    Map<Dim, Integer> dims = new HashMap<>();
    dims.put(Dim.HIDDEN, network.memoryWidth());
    dims.put(Dim.SLOTS, memory.slots());
    dims.put(new Dim("A"), how.units());
    Map<Symbol, Buffer> given = new HashMap<>();
    Joints.give(given, "q", query);
    Joints.give(given, "m", memory.signal());
    if (how.isSharpened()) {
      given.put(Symbol.now(Attention.SHARPNESS), filled(how.sharpness()));
    }
    Frame frame = wiring.frame(Attention.LAYER, how.equations(), new Sizes(batch, dims), given);
    attention.add(frame);
    return Signal.of(frame, "context");
  }

  @Override
  Optional<Memory> memory() {
    return network.attention().map(how -> memory);
  }

  /** The same number for every slot of every example. */
  private Buffer filled(double value) {
    Buffer buffer = new Buffer(batch, memory.slots());
    Arrays.fill(buffer.data, value);
    return buffer;
  }
}
