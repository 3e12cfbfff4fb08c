package org.unroll.reference;

import java.util.HashSet;
import java.util.Set;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;
import org.unroll.network.Stack;

/**
 * Which nodes a backward pass from a loss to the states h and c of all layers comes through: those that
 * depend on such a state. Only at the first step of a layer are there others.
 */
final class SecondPass {

  private static final Set<Symbol> NEW_STATES = Set.of(Symbol.now("h"), Symbol.now("c"));

  private final Network network;

  SecondPass(Network network) {
    this.network = network;
  }

  /** Whether it comes through a node of a layer's first step; unknown fields are not come through. */
  boolean reachesFirstStep(Layer layer, String field) {
    CellParts parts = new CellParts(layer.cell());
    Set<Symbol> reached = new HashSet<>(NEW_STATES);
    if (readsStates(layer)) {
      reached.add(Symbol.now("x"));
    }
    if (continuesAnother(layer)) {
      layer.cell().states().forEach(state -> reached.add(Symbol.before(state)));
    }
    return parts.find(field).filter(symbol -> parts.dependsOn(symbol, reached)).isPresent();
  }

  /** Whether a layer's input depends on states: of the layer below, or through attention. */
  private boolean readsStates(Layer layer) {
    if (network instanceof Stack stack) {
      return !stack.levels().get(0).layers().contains(layer);
    }
    EncoderDecoder pair = (EncoderDecoder) network;
    boolean lowest =
        layer.equals(pair.encoderLayers().get(0)) || layer.equals(pair.decoderLayers().get(0));
    boolean early = pair.attention().filter(Attention::beforeStep).isPresent();
    return !lowest || (early && continuesAnother(layer));
  }

  /** Whether a layer starts from the last state of another. */
  private boolean continuesAnother(Layer layer) {
    return network instanceof EncoderDecoder pair && pair.decoderLayers().contains(layer);
  }
}
