package org.unroll.network;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A layer, or two that read in opposite directions and whose outputs are joined.
 *
 * @param layers one, or a forward and a reversed one
 * @param link how the level's input goes round it
 */
public record Level(List<Layer> layers, Link link) implements Block {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the layers cannot stand side by side, or if the level's input
   *     cannot be added to its output
   */
  public Level {
    layers = List.copyOf(layers);
    if (layers.isEmpty() || layers.size() > 2) {
      throw new IllegalArgumentException("a level has one or two layers, not " + layers.size());
    }
    Layer first = layers.get(0);
    Layer last = layers.get(layers.size() - 1);
    if (first.width() != last.width()) {
      throw new IllegalArgumentException(
          "layers %s and %s share a level but read vectors of length %d and %d"
              .formatted(first.name(), last.name(), first.width(), last.width()));
    }
    int outputs = layers.stream().mapToInt(Layer::hidden).sum();
    if (link != Link.NONE && (first.isTable() || first.width() != outputs)) {
      throw new IllegalArgumentException(
          "the level of layer %s reads vectors of length %d and hands on vectors of length %d;"
                  .formatted(first.name(), first.width(), outputs)
              + " a residual or highway link adds the two, so they must be equal");
    }
  }

  /** A level of one layer. */
  public static Level of(Layer layer) {
    return of(layer, Link.NONE);
  }

  /** A level of one layer with its link. */
  public static Level of(Layer layer, Link link) {
    return new Level(List.of(layer), link);
  }

  /** The same level with other layers in it. */
  Level with(UnaryOperator<Layer> change) {
    return new Level(layers.stream().map(change).toList(), link);
  }

  /** The layer that reads from the beginning. */
  public Layer first() {
    return layers.get(0);
  }

  /** Prefix of the names of its link's weights, such as {@code l1.highway}. */
  public String linkName() {
    return first().name() + "." + link.equations().orElse("");
  }

  @Override
  public int inputs() {
    return first().width();
  }

  @Override
  public int outputs() {
    return layers.stream().mapToInt(Layer::hidden).sum();
  }
}
