package org.unroll.engine;

import java.util.Map;
import org.unroll.expr.Dim;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Level;
import org.unroll.network.Network;

/** Makes weights for networks. */
public final class Networks {

  private Networks() {}

  /** All weights of a network, zero at first; a layer in two places has one set. */
  public static Weights weights(Network network) {
    Weights weights = new Weights();
    for (Level level : network.levels()) {
      level.layers().forEach(l -> weights.add(l.name(), l.cell(), new Sizes(1, l.dims())));
      Joints.equations(level)
          .ifPresent(c -> weights.add(level.linkName(), c, new Sizes(1, Joints.sizes(level))));
    }
    if (network instanceof EncoderDecoder pair && pair.attention().isPresent()) {
      Attention attention = pair.attention().get();
      Map<Dim, Integer> dims =
          Map.of(Dim.HIDDEN, pair.memoryWidth(), new Dim("A"), attention.units());
      weights.add(Attention.LAYER, attention.equations(), new Sizes(1, dims));
    }
    weights.add(Network.HEAD, network.head(), new Sizes(1, network.headSizes()));
    return weights;
  }
}
