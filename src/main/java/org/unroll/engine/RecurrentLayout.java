package org.unroll.engine;

import java.util.ArrayList;
import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Readout;
import org.unroll.network.Recurrent;

/** Lays a stack out level by level, each over the whole sequence. */
final class RecurrentLayout extends Layout {

  private final Recurrent network;
  private final int length;
  private final Pooling pooling;

  RecurrentLayout(Recurrent network, Wiring wiring, int length, int batch) {
    super(wiring, batch);
    this.network = network;
    this.length = length;
    feed(inputs, length, network.inputs());
    List<Signal> signals = inputs;
    for (Level level : network.levels()) {
      signals = level(level, signals);
    }
    this.pooling = new Pooling(signals);
    readOut(signals);
  }

  private List<Signal> level(Level level, List<Signal> below) {
    List<UnrolledLayer> unrolled = new ArrayList<>();
    for (Layer layer : level.layers()) {
      unrolled.add(unrolled(layer, below));
    }
    List<Signal> signals = new ArrayList<>();
    for (int t = 0; t < length; t++) {
      signals.add(output(level, unrolled, t, below.get(t)));
    }
    level.layers().forEach(layer -> outputs.put(layer.name(), signals));
    return signals;
  }

  private UnrolledLayer unrolled(Layer layer, List<Signal> below) {
    UnrolledLayer unrolled = new UnrolledLayer(wiring, layer, batch);
    for (int i = 0; i < length; i++) {
      int t = layer.reversed() ? length - 1 - i : i;
      unrolled.step(t, below.get(t));
    }
    layers.put(layer.name(), unrolled);
    return unrolled;
  }

  private Signal output(Level level, List<UnrolledLayer> unrolled, int t, Signal below) {
    String name = level.layers().get(0).name();
    Signal output = unrolled.get(0).output(t);
    if (unrolled.size() == 2) {
      output = joints.concat(name + ".joined", output, unrolled.get(1).output(t));
    }
    return level.residual() ? joints.sum(name + ".sum", output, below) : output;
  }

  private void readOut(List<Signal> top) {
    switch (network.readout()) {
      case EVERY -> {
        for (int t = 0; t < length; t++) {
          head(network, top.get(t), t);
        }
      }
      case LAST -> head(network, last(top), length - 1);
      case MEAN -> {
        wiring.accumulate(pooling.pooled().gradient());
        wiring.connect(pooling::forward, pooling::backward);
        head(network, pooling.pooled(), length - 1);
      }
    }
  }

  private Signal last(List<Signal> top) {
    List<Layer> layers = network.levels().get(network.levels().size() - 1).layers();
    if (layers.size() == 1 || network.ends() == Ends.SAME_POSITION) {
      return top.get(length - 1);
    }
    Signal ahead = this.layers.get(layers.get(0).name()).output(length - 1);
    Signal back = this.layers.get(layers.get(1).name()).output(0);
    return joints.concat("ends", ahead, back);
  }

  @Override
  Buffer pooled() {
    return network.readout() == Readout.MEAN ? pooling.pooled().value() : super.pooled();
  }
}
