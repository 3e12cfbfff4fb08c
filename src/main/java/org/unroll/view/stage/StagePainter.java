package org.unroll.view.stage;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** Draws a picture of the stage, piece by piece. */
final class StagePainter {

  /** Numbers may reach over the edge of a narrow column by this much. */
  static final double OVERHANG = 34;

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

  StagePainter(GraphicsContext gc, Brush brush, StageWords words) {
    this.gc = gc;
    this.brush = brush;
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

  /** Draws the time steps that reach into an area, and the names of the states if they do. */
  void steps(StagePicture picture, Box area) {
    if (area.x() < picture.layout().columns().left()) {
      frames.names(picture);
    }
    slots(
        picture,
        picture.layout().slots().stream().filter(slot -> near(picture, slot, area)).toList());
  }

  /** Draws the overview and the legend. */
  void foot(StagePicture picture) {
    overview.paint(picture);
    legend.paint(picture);
  }

  /** Draws the overview over an older one. */
  void overview(StagePicture picture) {
    Box strip = brush.snap(picture.layout().rows().overview());
    gc.clearRect(strip.x(), strip.y(), strip.width(), strip.height());
    overview.paint(picture);
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
