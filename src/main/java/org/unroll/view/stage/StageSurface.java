package org.unroll.view.stage;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/**
 * What the stage is painted on, from top to bottom: the row of the bubble, where the outputs of the last
 * step stand; upright tiles for the time steps, of which a step on changes two or three; a strip for
 * the overview and the legend.
 *
 * <p>No layer reaches into the row of the bubble but its own: the toolkit draws all that overlaps in
 * one piece, and a bubble that moves would make that piece as wide as the stage.
 */
final class StageSurface extends Region {

  private static final double TILE = 96;
  private static final double MARGIN = 4;

  private final TiledCanvas head =
      new TiledCanvas(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  private final TiledCanvas steps = new TiledCanvas(TILE, Double.POSITIVE_INFINITY);
  private final Canvas foot = new Canvas();
  private final StageWords words;

  StageSurface(StageWords words) {
    this.words = words;
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(head, steps, foot);
  }

  /**
   * Paints everything.
   *
   * @param scale pixels of the screen per unit of the picture
   * @param width in pixels
   * @param height in pixels
   */
  void paint(
      StagePicture picture,
      Function<Token, Color> colors,
      double scale,
      double width,
      double height) {
    double top = top(picture, scale);
    double edge = Math.floor(picture.layout().rows().overview().y() * scale);
    Box panel = around(picture.layout().output(), scale, top);
    head.setLayoutX(panel.x());
    head.setLayoutY(panel.y());
    head.cover(panel.width(), panel.height());
    steps.setLayoutY(top);
    steps.cover(width, edge - top);
    paint(picture, tile -> true, tile -> true, colors, scale);
    foot.setLayoutY(edge);
    foot.setWidth(width);
    foot.setHeight(height - edge);
    GraphicsContext gc = foot.getGraphicsContext2D();
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.clearRect(0, 0, width, height - edge);
    gc.setTransform(scale, 0, 0, scale, 0, -edge);
    painter(gc, colors, scale, Brush.EVERYWHERE).foot(picture);
  }

  /**
   * Paints only what changed. Both pictures must have the same content and layout, and the first must
   * be what was painted last, in the same colours and at the same scale.
   */
  void paintChange(
      StagePicture before, StagePicture after, Function<Token, Color> colors, double scale) {
    Box changed = StageChange.between(before, after);
    paint(after, tile -> StageChange.ofOutput(before, after), changed::overlaps, colors, scale);
    if (!after.layout().rows().overview().isEmpty()) {
      painter(foot.getGraphicsContext2D(), colors, scale, Brush.EVERYWHERE).overview(after);
    }
  }

  private void paint(
      StagePicture picture,
      Predicate<Box> heads,
      Predicate<Box> tiles,
      Function<Token, Color> colors,
      double scale) {
    head.paint(scale, heads, (gc, tile) -> painter(gc, colors, scale, tile).steps(picture, tile));
    steps.paint(scale, tiles, (gc, tile) -> painter(gc, colors, scale, tile).steps(picture, tile));
  }

  /** Where the tiles of the time steps begin. */
  private static double top(StagePicture picture, double scale) {
    Rows rows = picture.layout().rows();
    boolean ownRow = rows.output().y() > rows.speech().y();
    return Math.floor((ownRow ? rows.output() : rows.label()).y() * scale);
  }

  /** The panel of outputs and what stands out over it, on whole pixels and not below a height. */
  private static Box around(Box panel, double scale, double bottom) {
    if (panel.isEmpty()) {
      return Box.NONE;
    }
    double x = Math.max(0, Math.floor((panel.x() - MARGIN) * scale));
    double y = Math.max(0, Math.floor((panel.y() - MARGIN) * scale));
    return new Box(x, y, Math.ceil((panel.right() + MARGIN) * scale) - x, bottom - y);
  }

  private StagePainter painter(
      GraphicsContext gc, Function<Token, Color> colors, double scale, Box area) {
    return new StagePainter(gc, new Brush(gc, colors, Fonts.FAMILY, scale, area), words);
  }
}
