package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.model.Moment;
import org.unroll.model.Place;
import org.unroll.view.theme.Token;

/** Draws a picture of the stage, or only the columns in which two pictures differ. */
final class StagePainter {

  /** Numbers may reach over the edge of a narrow column by this much. */
  private static final double OVERHANG = 34;

  private final GraphicsContext gc;
  private final Brush brush;
  private final FramePainter frames;
  private final BandPainter bands;
  private final GatePainter gates;
  private final UnitPainter units;
  private final WirePainter wires;
  private final InputPainter inputs;
  private final OutputPainter outputs;
  private final LegendPainter legend;
  private final OverviewPainter overview;
  private final DifferencePainter differences;

  StagePainter(
      GraphicsContext gc,
      Function<Token, Color> colors,
      String family,
      double scale,
      StageWords words) {
    this.gc = gc;
    brush = new Brush(gc, colors, family, scale);
    frames = new FramePainter(brush, words);
    bands = new BandPainter(brush);
    gates = new GatePainter(brush);
    units = new UnitPainter(brush);
    wires = new WirePainter(brush);
    inputs = new InputPainter(brush);
    outputs = new OutputPainter(brush, words);
    legend = new LegendPainter(brush, words);
    overview = new OverviewPainter(brush);
    differences = new DifferencePainter(brush);
  }

  /** Draws everything anew. */
  void paint(StagePicture picture, double width, double height) {
    gc.clearRect(0, 0, width, height);
    frames.names(picture);
    slots(picture, picture.layout().slots());
    overview.paint(picture);
    legend.paint(picture);
  }

  /**
   * Draws only what changed. Both pictures must have the same content and layout, and the first must
   * be what stands on the canvas.
   */
  void paintChange(StagePicture before, StagePicture after) {
    change(before, after)
        .map(brush::snap)
        .ifPresent(
            area -> {
              gc.save();
              gc.beginPath();
              gc.rect(area.x(), area.y(), area.width(), area.height());
              gc.clip();
              gc.clearRect(area.x(), area.y(), area.width(), area.height());
              frames.names(after);
              slots(
                  after,
                  after.layout().slots().stream().filter(slot -> near(after, slot, area)).toList());
              gc.restore();
            });
    Box strip = brush.snap(after.layout().rows().overview());
    gc.clearRect(strip.x(), strip.y(), strip.width(), strip.height());
    overview.paint(after);
  }

  /** The columns in which two pictures differ. */
  private static Optional<Box> change(StagePicture before, StagePicture after) {
    Box area = null;
    for (Slot slot : after.layout().slots()) {
      if (!look(before, slot.step()).equals(look(after, slot.step()))) {
        // Wires and bands reach halfway into the next cell.
        double reach = slot.column().width() + OVERHANG;
        double left = Math.max(0, slot.column().x() - reach);
        double right =
            Math.min(after.layout().rows().legend().right(), slot.column().right() + reach);
        double from = area == null ? left : area.x();
        Box output = after.layout().output();
        boolean panel = !output.isEmpty() && slot.step() == after.trace().length() - 1;
        double start = panel ? Math.min(from, output.x()) : from;
        area = new Box(start, slot.column().y(), right - start, slot.column().height());
      }
    }
    return Optional.ofNullable(area);
  }

  /** What the looks of a step depend on besides the content. */
  private static List<Object> look(StagePicture picture, int step) {
    Moment moment = picture.moment();
    boolean current = moment.isAt(step);
    return List.of(
        moment.hasValue(step),
        moment.hasGradient(step),
        current,
        current ? moment.place() : Place.WHOLE);
  }

  private static boolean near(StagePicture picture, Slot slot, Box area) {
    Box column = slot.column();
    boolean last = slot.step() == picture.trace().length() - 1;
    if (last && picture.layout().output().overlaps(area)) {
      return true;
    }
    return column.right() + OVERHANG > area.x() && column.x() - OVERHANG < area.right();
  }

  /** All cards before what stands on them: numbers may reach over into the next card. */
  private void slots(StagePicture picture, List<Slot> slots) {
    slots.forEach(slot -> frames.paint(picture, slot));
    for (Slot slot : slots) {
      bands.paint(picture, slot);
      gates.paint(picture, slot);
      units.paint(picture, slot);
      inputs.paint(picture, slot);
      outputs.paint(picture, slot);
      differences.paint(picture, slot);
    }
    slots.forEach(slot -> wires.paint(picture, slot));
  }
}
