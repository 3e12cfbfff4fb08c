package org.unroll.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Moves labels apart that want to stand at the same height. Labels that collide form a block which
 * stays centred on the mean of where its members want to be; the order never changes.
 */
final class LabelSpread {

  private LabelSpread() {}

  /**
   * Centres of labels of equal height.
   *
   * @param wanted the centre each label would have if it were alone
   * @param height of one label with its space; shrunk if the labels do not fit
   * @return one centre per label, at least {@code height} apart, within top and bottom
   */
  static double[] spread(double[] wanted, double height, double top, double bottom) {
    double step = wanted.length == 0 ? height : Math.min(height, (bottom - top) / wanted.length);
    Integer[] order = new Integer[wanted.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
    List<Block> blocks = new ArrayList<>();
    for (int index : order) {
      Block block = new Block(wanted[index], 1);
      while (!blocks.isEmpty() && last(blocks).touches(block, step, top, bottom)) {
        block = blocks.remove(blocks.size() - 1).with(block);
      }
      blocks.add(block);
    }
    return centres(blocks, order, step, top, bottom);
  }

  private static double[] centres(
      List<Block> blocks, Integer[] order, double step, double top, double bottom) {
    double[] centres = new double[order.length];
    int next = 0;
    for (Block block : blocks) {
      double start = block.start(step, top, bottom);
      for (int i = 0; i < block.count; i++) {
        centres[order[next++]] = start + step * (i + 0.5);
      }
    }
    return centres;
  }

  private static Block last(List<Block> blocks) {
    return blocks.get(blocks.size() - 1);
  }

  /** Neighbouring labels: the sum of where they want to be and how many they are. */
  private record Block(double sum, int count) {

    Block with(Block below) {
      return new Block(sum + below.sum, count + below.count);
    }

    double start(double step, double top, double bottom) {
      double free = sum / count - step * count / 2;
      return Math.max(top, Math.min(bottom - step * count, free));
    }

    boolean touches(Block below, double step, double top, double bottom) {
      return start(step, top, bottom) + step * count > below.start(step, top, bottom);
    }
  }
}
