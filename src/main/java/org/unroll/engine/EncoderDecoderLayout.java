package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;

/** Lays an encoder out level by level, then a decoder step by step. */
final class EncoderDecoderLayout extends Layout {

  private final EncoderDecoder network;
  private final List<UnrolledLayer> decoder = new ArrayList<>();
  private final Memory memory;

  EncoderDecoderLayout(
      EncoderDecoder network, Wiring wiring, int length, int decoderLength, int batch) {
    super(wiring, batch);
    this.network = network;
    feed(inputs, length, network.symbols());
    feed(decoderInputs, decoderLength, network.symbols());
    this.memory = new Memory(encode(length));
    if (network.attention().isPresent()) {
      wiring.accumulate(memory.signal().gradient());
      wiring.connect(memory::gather, memory::scatter);
    }
    for (int t = 0; t < decoderLength; t++) {
      decode(t);
    }
  }

  /** The top states at every step; makes the decoder's layers, which go on from the encoder's. */
  private List<Signal> encode(int length) {
    List<Signal> signals = inputs;
    for (int k = 0; k < network.encoder().size(); k++) {
      UnrolledLayer layer = new UnrolledLayer(wiring, network.encoder().get(k), batch);
      List<Signal> above = new ArrayList<>();
      for (int t = 0; t < length; t++) {
        layer.step(t, signals.get(t));
        above.add(layer.output(t));
      }
      register(layer, above);
      signals = above;
      Layer next = network.decoder().get(k);
      decoder.add(new UnrolledLayer(wiring, next, batch, layer));
      register(decoder.get(k), new ArrayList<>());
    }
    return signals;
  }

  private void register(UnrolledLayer layer, List<Signal> above) {
    layers.put(layer.layer().name(), layer);
    outputs.put(layer.layer().name(), above);
  }

  private void decode(int t) {
    boolean early = network.attention().filter(Attention::beforeStep).isPresent();
    Signal input = decoderInputs.get(t);
    UnrolledLayer top = decoder.get(decoder.size() - 1);
    if (early) {
      input = joints.concat("dec.input", input, attend(top.latest()));
    }
    for (UnrolledLayer layer : decoder) {
      layer.step(t, input);
      input = layer.latest();
      outputs.get(layer.layer().name()).add(input);
    }
    if (network.attention().isPresent()) {
      Signal context = early ? context(t) : attend(input);
      input = joints.concat("dec.features", input, context);
    }
    head(network, input, t);
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

  /** The same number for every slot of every example. */
  private Buffer filled(double value) {
    Buffer buffer = new Buffer(batch, memory.slots());
    Arrays.fill(buffer.data, value);
    return buffer;
  }
}
