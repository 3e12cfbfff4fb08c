package org.unroll.engine;

import java.util.Map;
import org.unroll.expr.Dim;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;

/** Makes weights for networks. */
public final class Networks {

  private Networks() {}

  /** All weights of a network, zero at first. */
  public static Weights weights(Network network) {
    Weights weights = new Weights();
    for (Layer layer : network.layers()) {
      weights.add(layer.name(), layer.cell(), new Sizes(1, layer.dims()));
    }
    if (network instanceof EncoderDecoder pair && pair.attention().isPresent()) {
      Attention attention = pair.attention().get();
      Map<Dim, Integer> dims =
          Map.of(Dim.HIDDEN, pair.memoryWidth(), new Dim("A"), attention.units());
      weights.add(Attention.LAYER, attention.equations(), new Sizes(1, dims));
    }
    Map<Dim, Integer> dims =
        Map.of(Network.FEATURES, network.features(), Dim.OUTPUT, network.outputs());
    weights.add(Network.HEAD, network.head(), new Sizes(1, dims));
    return weights;
  }
}
