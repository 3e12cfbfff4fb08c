package org.unroll.view.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.unroll.export.ExportWish;
import org.unroll.text.Texts;

/**
 * The formats in the lower right corner of a chart: all of them, or one word for them where they would
 * reach into the title of the axis.
 */
final class ExportCorner {

  private static final double SPACE = 12;

  private final ExportRow all;
  private final ExportButton word;
  private boolean shown = true;

  /**
   * A corner.
   *
   * @param chosen told what is wanted
   */
  ExportCorner(Texts texts, Consumer<ExportWish> chosen) {
    all = new ExportRow(texts, chosen);
    word = new ExportButton(texts, all);
    all.setManaged(false);
    word.setManaged(false);
  }

  /** What the chart has for children, at most one of them to be seen. */
  List<Region> nodes() {
    return List.of(all, word);
  }

  /** A menu with the same choices; a fresh one. */
  ContextMenu menu() {
    return all.menu();
  }

  /** Whether anything stands in the corner. */
  void setShown(boolean wanted) {
    shown = wanted;
  }

  /**
   * Takes its place.
   *
   * @param width of the chart
   * @param height of the chart
   * @param titleEnd where the title of the axis ends, from the left
   */
  void place(double width, double height, double titleEnd) {
    boolean whole = width - all.prefWidth(-1) >= titleEnd + SPACE;
    place(all, width, height, shown && whole);
    place(word, width, height, shown && !whole);
  }

  private static void place(Region node, double width, double height, boolean visible) {
    node.setVisible(visible);
    node.autosize();
    node.relocate(width - node.getWidth(), height - node.getHeight());
  }
}
