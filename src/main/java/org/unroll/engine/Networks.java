package org.unroll.engine;

import org.unroll.network.Network;

/** Makes weights for networks. */
public final class Networks {

  private Networks() {}

  /** All weights of a network, zero at first. */
  public static Weights weights(Network network) {
    Weights weights = new Weights();
    Sizes sizes = new Sizes(1, network.dims());
    weights.add(Network.LAYER, network.cell(), sizes);
    weights.add(Network.HEAD, network.head(), sizes);
    return weights;
  }
}
