package org.unroll.network;

import java.util.List;

/**
 * One storey of a stack: a layer, or two that read in opposite directions and whose states are joined.
 *
 * @param layers one, or a forward and a reversed one
 * @param residual whether the level's input is added to its output: o = h + x
 */
public record Level(List<Layer> layers, boolean residual) {

  /** Copies the list. */
  public Level {
    layers = List.copyOf(layers);
    if (layers.isEmpty() || layers.size() > 2) {
      throw new IllegalArgumentException("a level has one or two layers, not " + layers.size());
    }
  }

  /** A level of one layer. */
  public static Level of(Layer layer) {
    return new Level(List.of(layer), false);
  }

  /** Length of its output at a step. */
  public int outputs() {
    return layers.stream().mapToInt(Layer::hidden).sum();
  }
}
