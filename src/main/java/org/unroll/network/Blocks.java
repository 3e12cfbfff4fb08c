package org.unroll.network;

import java.util.ArrayList;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;

/** Blocks that come with the program, from {@code assets/blocks}. */
public final class Blocks {

  private static final CellCatalogue CELLS = CellCatalogue.blocks();

  private Blocks() {}

  /**
   * An embedding table: reads the number of a symbol, hands on its vector.
   *
   * @param symbols V, rows of the table
   * @param width length of a vector
   */
  public static Level table(String name, int symbols, int width) {
    return Level.of(Layer.forward(name, CELLS.get("embedding"), symbols, width));
  }

  /**
   * The equations of a dense layer.
   *
   * @param activation {@code tanh}, {@code sigmoid}, {@code relu} or {@code identity}
   * @throws IllegalArgumentException listing the known blocks
   */
  public static Cell dense(String activation) {
    return CELLS.get("dense-" + activation);
  }

  /** A dense layer. */
  public static Level dense(String name, String activation, int inputs, int units) {
    return Level.of(Layer.forward(name, dense(activation), inputs, units));
  }

  /**
   * Dense layers of one width, called {@code l0}, {@code l1} and so on.
   *
   * @param depth how many, at least 1
   * @param link round every layer but the first, which changes the width
   */
  public static List<Block> deep(String activation, int inputs, int units, int depth, Link link) {
    List<Block> blocks = new ArrayList<>();
    for (int k = 0; k < depth; k++) {
      Layer layer = Layer.forward("l" + k, dense(activation), k == 0 ? inputs : units, units);
      blocks.add(Level.of(layer, k == 0 ? Link.NONE : link));
    }
    return blocks;
  }
}
