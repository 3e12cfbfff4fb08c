package org.unroll.view.cell;

import java.util.Optional;
import java.util.function.Predicate;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the inside of a cell, from the back to the front. */
final class CellPainter {

  private static final double FRAME_RADIUS = 16;

  private final Brush brush;
  private final CellWords words;
  private final HeatMaps maps;
  private final CellPicture picture;

  CellPainter(Brush brush, CellWords words, HeatMaps maps, CellPicture picture) {
    this.brush = brush;
    this.words = words;
    this.maps = maps;
    this.picture = picture;
  }

  /** Draws all of it on an empty ground. */
  void paint() {
    frame();
    legend();
    NeighbourPainter beside = new NeighbourPainter(brush, picture, words);
    beside.paint(picture.scene().geometry().before(), -1);
    beside.paint(picture.scene().geometry().after(), 1);
    // Bands lie below wires: what leaves the conveyor stands out.
    runs(this::isBand);
    runs(run -> !isBand(run));
    PartPainter parts = new PartPainter(brush, picture, words, maps);
    picture.diagram().parts().values().forEach(parts::paint);
    FlowNumbers.of(picture).forEach(this::number);
  }

  private void frame() {
    Box frame = picture.scene().arrangement().frame();
    brush.round(frame, FRAME_RADIUS, brush.color(Token.CONTROL, 0.55));
    brush.outline(frame, FRAME_RADIUS, brush.color(Token.TEXT_SECONDARY, 0.5));
  }

  private void legend() {
    CellNumbers numbers = picture.numbers();
    new Legend(
            numbers.limit(),
            !picture.diagram().cell().gates().isEmpty(),
            Optional.of(numbers.weightLimit()),
            numbers.smallestGradient(),
            numbers.largestGradient())
        .paint(brush, words.texts(), picture.scene().geometry().legend());
  }

  private boolean isBand(Run run) {
    return picture.isConveyor(run) && run.isAcross();
  }

  private void runs(Predicate<Run> which) {
    RunPainter painter = new RunPainter(brush, picture);
    picture.scene().runs().stream().filter(which).forEach(painter::paint);
  }

  private void number(FlowNumbers.Label label) {
    Part source = picture.diagram().part(label.wire().from());
    boolean shown = label.openness() ? picture.hasValue(source) : picture.hasFlowed(label.wire());
    if (shown) {
      Pen pen = Pen.of(10.5, brush.color(label.openness() ? Token.TEXT : Token.BACKWARD));
      Box box = label.box();
      brush.text(label.text(), box.centreX(), box.centreY(), label.openness() ? pen.asBold() : pen);
    }
  }
}
