package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Lists everything that is to be drawn of the inside of a cell, from the back to the front. */
final class CellMarks {

  private static final double FRAME_RADIUS = 16;

  private final CellWords words;
  private final HeatMaps maps;
  private final CellPicture picture;
  private final List<Mark> marks = new ArrayList<>();

  CellMarks(CellWords words, HeatMaps maps, CellPicture picture) {
    this.words = words;
    this.maps = maps;
    this.picture = picture;
  }

  /** The marks of the picture; those of another moment of the same scene come in the same order. */
  List<Mark> all() {
    Box frame = picture.scene().arrangement().frame();
    marks.add(new Mark(frame.inset(-2), "frame", (b, area) -> frame(b, frame, area)));
    marks.add(new Mark(picture.scene().geometry().legend(), "legend", this::legend));
    NeighbourMarks beside = new NeighbourMarks(picture, words);
    marks.addAll(beside.of(picture.scene().geometry().before(), -1));
    marks.addAll(beside.of(picture.scene().geometry().after(), 1));
    // Bands lie below wires: what leaves the conveyor stands out.
    picture.scene().runs().stream().filter(this::isBand).forEach(this::run);
    picture.scene().runs().stream().filter(run -> !isBand(run)).forEach(this::run);
    for (Part part : picture.diagram().parts().values()) {
      Box bounds = picture.place(part).inset(-reach(part));
      marks.add(
          new Mark(bounds, look(part), b -> new PartPainter(b, picture, words, maps).paint(part)));
    }
    FlowNumbers.of(picture).forEach(this::number);
    return marks;
  }

  private boolean isBand(Run run) {
    return picture.isConveyor(run) && run.isAcross();
  }

  private void run(Run run) {
    Box bounds = run.around(RunPainter.reach(run, picture));
    marks.add(new Mark(bounds, look(run), b -> new RunPainter(b, picture).paint(run)));
  }

  /** How far beside its box a part is drawn: its ring, and the letters of those that have them outside. */
  private static double reach(Part part) {
    return switch (part.kind()) {
      case LAYER, VALVE, OPERATOR -> 6;
      case BEFORE, AFTER, INPUT -> 34;
    };
  }

  private void number(FlowNumbers.Label label) {
    Part source = picture.diagram().part(label.wire().from());
    boolean shown = label.openness() ? picture.hasValue(source) : picture.hasFlowed(label.wire());
    Token hue = label.openness() ? Token.TEXT : Token.BACKWARD;
    marks.add(
        new Mark(
            label.box().inset(-2),
            label.text() + shown,
            b -> {
              if (shown) {
                Pen pen = Pen.of(10.5, b.color(hue));
                Box box = label.box();
                pen = label.openness() ? pen.asBold() : pen;
                b.text(label.text(), box.centreX(), box.centreY(), pen);
              }
            }));
  }

  private Object look(Run run) {
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

  private Object look(Part part) {
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

  private void legend(Brush brush) {
    CellNumbers numbers = picture.numbers();
    new Legend(
            numbers.limit(),
            !picture.diagram().cell().gates().isEmpty(),
            Optional.of(numbers.weightLimit()),
            numbers.smallestGradient(),
            numbers.largestGradient())
        .paint(brush, words.texts(), picture.scene().geometry().legend());
  }

  /** Away from the round border a plain rectangle does, which is filled several times as fast. */
  private static void frame(Brush brush, Box frame, Box area) {
    boolean inside = frame.inset(FRAME_RADIUS).covers(area);
    if (inside) {
      brush.fill(area, brush.color(Token.CONTROL, 0.55));
    } else {
      brush.round(frame, FRAME_RADIUS, brush.color(Token.CONTROL, 0.55));
      brush.outline(frame, FRAME_RADIUS, brush.color(Token.TEXT_SECONDARY, 0.5));
    }
  }
}
