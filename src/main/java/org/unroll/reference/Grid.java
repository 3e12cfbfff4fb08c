package org.unroll.reference;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How the array of a case is put together from our weights: bands of rows, each made of blocks side by
 * side. All blocks have the same size.
 *
 * @param bands names of our weights, band by band from the top, each from left to right
 */
record Grid(List<List<String>> bands) {

  /** Weights one below the other. */
  static Grid stack(List<String> names) {
    return new Grid(names.stream().map(List::of).toList());
  }

  /** Names of all weights in the array. */
  List<String> names() {
    return bands.stream().flatMap(Collection::stream).toList();
  }

  /**
   * The array in row-major order.
   *
   * @param block the numbers of one of our weights, in row-major order
   * @param width columns of a block; of no account where there is one block in a band
   */
  double[] join(Function<String, double[]> block, int width) {
    List<double[]> blocks = names().stream().map(block).toList();
    double[] all = Rows.joined(blocks);
    int across = bands.get(0).size();
    if (across > 1) {
      for (int k = 0; k < blocks.size(); k++) {
        place(blocks.get(k), all, k, across, width);
      }
    }
    return all;
  }

  /** The block with this index, cut out of an array. */
  double[] cut(Numbers array, int index, int width) {
    int across = bands.get(0).size();
    double[] block = array.part(index, across * bands.size());
    if (across > 1) {
      for (int k = 0; k < block.length; k++) {
        block[k] = array.values()[at(k, index, across, width, block.length)];
      }
    }
    return block;
  }

  private static void place(double[] block, double[] all, int index, int across, int width) {
    for (int k = 0; k < block.length; k++) {
      all[at(k, index, across, width, block.length)] = block[k];
    }
  }

  /** Where number k of a block stands in the array. */
  private static int at(int k, int index, int across, int width, int size) {
    int band = index / across * across * size;
    return band + k / width * across * width + index % across * width + k % width;
  }
}
