package org.unroll.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the parts of a network fit together. */
final class Fitting {

  private Fitting() {}

  /** Each block must read what the one below hands on. */
  static void requireChain(List<? extends Block> blocks) {
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a network has at least one block");
    }
    for (int k = 1; k < blocks.size(); k++) {
      requireWidth(blocks.get(k), blocks.get(k - 1).outputs());
    }
  }

  /** The block must read vectors of this length. */
  static void requireWidth(Block block, int length) {
    boolean table = block.layers().stream().anyMatch(Layer::isTable);
    if (table) {
      throw new IllegalArgumentException(
          describe(block) + " reads numbers of rows, so it must be the lowest block");
    }
    if (block.inputs() != length) {
      throw new IllegalArgumentException(
          "%s reads vectors of length %d, but gets vectors of length %d"
              .formatted(describe(block), block.inputs(), length));
    }
  }

  /** A name may stand for one layer only. */
  static void requireNames(List<Layer> layers) {
    Map<String, Layer> known = new HashMap<>();
    for (Layer layer : layers) {
      Layer other = known.putIfAbsent(layer.name(), layer);
      if (other != null && !other.equals(layer)) {
        throw new IllegalArgumentException(
            "two different layers are called " + layer.name() + "; names must be unique");
      }
    }
  }

  private static String describe(Block block) {
    if (block.layers().isEmpty()) {
      return block.toString();
    }
    return "layer " + block.layers().get(0).name();
  }
}
