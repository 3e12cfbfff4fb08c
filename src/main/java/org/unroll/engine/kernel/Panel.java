package org.unroll.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some columns that are computed together: parts of one or several results, side by side, so that one
 * loop runs over all of them. Wide enough to be worth a loop, narrow enough for the first-level cache.
 *
 * @param parts from left to right
 */
record Panel(List<Part> parts) {

  private static final int WIDEST = 256;

  /**
   * Some neighbouring columns of one result.
   *
   * @param result its number
   * @param from first column there
   * @param count number of columns
   * @param at where they stand in the panel
   */
  record Part(int result, int from, int count, int at) {}

  /** Lays out results of these widths, in order. */
  static List<Panel> over(int[] widths) {
    Layout layout = new Layout();
    for (int result = 0; result < widths.length; result++) {
      layout.add(result, widths[result]);
    }
    return layout.panels();
  }

  int width() {
    Part last = parts.get(parts.size() - 1);
    return last.at() + last.count();
  }

  private static final class Layout {

    private final ArrayList<Panel> panels = new ArrayList<>();
    private final ArrayList<Part> open = new ArrayList<>();
    private int used;

    /** A result that does not fit begins a new panel, and is cut only if it is too wide for one. */
    void add(int result, int width) {
      if (used > 0 && used + width > WIDEST) {
        close();
      }
      for (int from = 0; from < width; from += WIDEST) {
        int count = Math.min(WIDEST, width - from);
        if (used > 0 && used + count > WIDEST) {
          close();
        }
        open.add(new Part(result, from, count, used));
        used += count;
      }
    }

    private void close() {
      panels.add(new Panel(List.copyOf(open)));
      open.clear();
      used = 0;
    }

    List<Panel> panels() {
      close();
      return List.copyOf(panels);
    }
  }

  /** Rows of zeros as wide as this panel, each an array of its own. */
  double[][] rows(int count) {
    double[][] rows = new double[count][];
    Arrays.setAll(rows, n -> new double[width()]);
    return rows;
  }
}
