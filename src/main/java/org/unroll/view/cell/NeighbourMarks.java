package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.List;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;

/** Lists what is to be drawn of the time steps beside the one that is looked at. */
final class NeighbourMarks {

  private final CellPicture picture;
  private final CellWords words;

  NeighbourMarks(CellPicture picture, CellWords words) {
    this.picture = picture;
    this.words = words;
  }

  /**
   * The marks of one neighbour.
   *
   * @param offset -1 or 1
   */
  List<Mark> of(Box box, int offset) {
    int step = picture.step() + offset;
    boolean exists = step >= 0 && step < picture.trace().length();
    boolean there = exists && picture.progress().moment().hasValue(step);
    Object look = List.of(step, there);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark(around(box), look, b -> new NeighbourPainter(b, picture, words).paint(box, step)));
    for (Part part : picture.diagram().parts().values()) {
      if (part.is(offset < 0 ? Kind.BEFORE : Kind.AFTER)) {
        marks.add(wire(box, part, offset, exists, there));
      }
    }
    return marks;
  }

  private Mark wire(Box box, Part part, int offset, boolean exists, boolean there) {
    Object look =
        List.of(
            picture.step(),
            exists,
            there,
            picture.progress().hasTurned(),
            picture.hasValue(part),
            picture.hasGradient(part));
    Box gap = NeighbourPainter.gap(box, picture.place(part), offset);
    return new Mark(
        gap.inset(-6),
        look,
        b -> {
          if (exists) {
            new NeighbourPainter(b, picture, words).connect(gap, part, offset);
          }
        });
  }

  private static Box around(Box neighbour) {
    Box label = CellGeometry.label(neighbour);
    double bottom = CellGeometry.chip(neighbour).bottom();
    return new Box(neighbour.x(), label.y(), neighbour.width(), bottom - label.y() + 1);
  }
}
