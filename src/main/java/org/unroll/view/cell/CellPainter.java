package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the inside of a cell, or only the marks in which two pictures differ. */
final class CellPainter {

  private static final double FRAME_RADIUS = 16;

  /** Something of a mark may stand out over its bounds by this much. */
  private static final double OVERHANG = 12;

  private final CellWords words;
  private final HeatMaps maps;

  CellPainter(CellWords words, HeatMaps maps) {
    this.words = words;
    this.maps = maps;
  }

  /** Everything there is to draw, from the back to the front. */
  List<Mark> marks(CellPicture picture) {
    List<Mark> marks = new ArrayList<>();
    Box frame = picture.scene().arrangement().frame();
    marks.add(new Mark(frame.inset(-2), "frame", b -> frame(b, frame)));
    marks.add(new Mark(picture.scene().geometry().legend(), "legend", b -> legend(b, picture)));
    neighbours(picture, marks);
    // Bands lie below wires: what leaves the conveyor stands out.
    for (boolean band : new boolean[] {true, false}) {
      for (Run run : picture.scene().runs()) {
        if (band == (picture.isConveyor(run) && run.isAcross())) {
          double reach = band ? picture.bandHeight() / 2 + 3 : 25;
          Box bounds = run.around(reach);
          marks.add(
              new Mark(bounds, look(picture, run), b -> new RunPainter(b, picture).paint(run)));
        }
      }
    }
    for (Part part : picture.diagram().parts().values()) {
      Box bounds = picture.place(part).inset(-34);
      marks.add(
          new Mark(
              bounds,
              look(picture, part),
              b -> new PartPainter(b, picture, words, maps).paint(part)));
    }
    FlowNumbers.of(picture).forEach(label -> marks.add(mark(picture, label)));
    return marks;
  }

  private Mark mark(CellPicture picture, FlowNumbers.Label label) {
    Part source = picture.diagram().part(label.wire().from());
    boolean shown = label.openness() ? picture.hasValue(source) : picture.hasFlowed(label.wire());
    Token hue = label.openness() ? Token.TEXT : Token.BACKWARD;
    return new Mark(
        label.box().inset(-2),
        label.text() + shown,
        b -> {
          if (shown) {
            Pen pen = Pen.of(10.5, b.color(hue));
            Box box = label.box();
            b.text(
                label.text(), box.centreX(), box.centreY(), label.openness() ? pen.asBold() : pen);
          }
        });
  }

  private void neighbours(CellPicture picture, List<Mark> marks) {
    Box before = picture.scene().geometry().before();
    Box after = picture.scene().geometry().after();
    Object look =
        List.of(
            picture.step(),
            picture.progress().hasTurned(),
            picture.diagram().parts().values().stream().map(p -> end(picture, p)).toList(),
            picture.progress().moment().hasValue(picture.step() + 1));
    marks.add(
        new Mark(
            around(picture, before, Part.Kind.BEFORE),
            look,
            b -> new NeighbourPainter(b, picture, words).paint(before, -1)));
    marks.add(
        new Mark(
            around(picture, after, Part.Kind.AFTER),
            look,
            b -> new NeighbourPainter(b, picture, words).paint(after, 1)));
  }

  /** A neighbour with the wires that lead from it to the ends of the states. */
  private static Box around(CellPicture picture, Box neighbour, Part.Kind ends) {
    double left = neighbour.x() - 30;
    double right = neighbour.right() + 30;
    for (Part part : picture.diagram().parts().values()) {
      if (part.is(ends)) {
        left = Math.min(left, picture.place(part).right());
        right = Math.max(right, picture.place(part).x());
      }
    }
    double top = CellGeometry.label(neighbour).y();
    double bottom = CellGeometry.chip(neighbour).bottom() + 1;
    return new Box(left, top, right - left, bottom - top);
  }

  private static Object end(CellPicture picture, Part part) {
    boolean end = part.is(Part.Kind.BEFORE) || part.is(Part.Kind.AFTER);
    return end ? List.of(picture.hasValue(part), picture.hasGradient(part)) : "";
  }

  private static Object look(CellPicture picture, Run run) {
    return List.of(
        picture.step(),
        picture.progress().hasTurned(),
        picture.hasValue(picture.diagram().part(run.wires().get(0).from())),
        run.wires().stream().map(picture::hasFlowed).toList(),
        run.wires().stream()
            .map(wire -> picture.isAtWork(picture.diagram().part(wire.to())))
            .toList(),
        picture.isPointed(run.wires().get(0).carried()));
  }

  private static Object look(CellPicture picture, Part part) {
    return List.of(
        picture.step(),
        picture.progress().hasTurned(),
        picture.hasValue(part),
        picture.hasGradient(part),
        picture.isAtWork(part),
        picture.isPointed(part.symbol()),
        picture.diagram().into(part.id()).stream()
            .map(wire -> picture.hasValue(picture.diagram().part(wire.from())))
            .toList(),
        picture
            .pointed()
            .filter(q -> part.weights().stream().anyMatch(w -> w.weight().equals(q.name())))
            .map(Object::toString)
            .orElse(""));
  }

  private void legend(Brush brush, CellPicture picture) {
    CellNumbers numbers = picture.numbers();
    new Legend(
            numbers.limit(),
            !picture.diagram().cell().gates().isEmpty(),
            Optional.of(numbers.weightLimit()),
            numbers.smallestGradient(),
            numbers.largestGradient())
        .paint(brush, words.texts(), picture.scene().geometry().legend());
  }

  private static void frame(Brush brush, Box frame) {
    brush.round(frame, FRAME_RADIUS, brush.color(Token.CONTROL, 0.55));
    brush.outline(frame, FRAME_RADIUS, brush.color(Token.TEXT_SECONDARY, 0.5));
  }

  /** Draws what reaches into an area. */
  static void paint(Brush brush, List<Mark> marks, Box area) {
    marks.stream()
        .filter(mark -> reach(mark).overlaps(area))
        .forEach(mark -> mark.paint().accept(brush));
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
