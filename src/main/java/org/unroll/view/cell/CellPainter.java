package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.List;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;

/** Draws the inside of a cell, or only the marks in which two pictures differ. */
final class CellPainter {

  /** Something of a mark may stand out over its bounds by this much. */
  private static final double OVERHANG = 12;

  private CellPainter() {}

  /** Draws what reaches into an area. */
  static void paint(Brush brush, List<Mark> marks, Box area) {
    for (Mark mark : marks) {
      if (reach(mark).overlaps(area)) {
        mark.paint().accept(brush, area);
      }
    }
  }

  /** Where marks look other than before. The lists must have equal lengths. */
  static List<Box> changes(List<Mark> before, List<Mark> after) {
    List<Box> areas = new ArrayList<>();
    for (int k = 0; k < after.size(); k++) {
      if (!after.get(k).looksLike(before.get(k))) {
        areas.add(reach(after.get(k)));
      }
    }
    return areas;
  }

  private static Box reach(Mark mark) {
    return mark.bounds().inset(-OVERHANG);
  }
}
