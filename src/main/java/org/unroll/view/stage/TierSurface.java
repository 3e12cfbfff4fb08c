package org.unroll.view.stage;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/**
 * What several layers are painted on: upright tiles for the columns, of which a step on changes two or three, and
 * a strip for the overview and the legend.
 */
final class TierSurface extends Region {

  private static final double TILE = 96;

  private final TiledCanvas columns = new TiledCanvas(TILE, Double.POSITIVE_INFINITY);
  private final TiledCanvas foot =
      new TiledCanvas(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  private final Texts texts;
  private final StageWords words;

  TierSurface(Texts texts) {
    this.texts = texts;
    this.words = new StageWords(texts);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(columns, foot);
  }

  /**
   * Paints everything.
   *
   * @param scale pixels of the screen per unit of the picture
   */
  void paint(
      TierPicture picture, List<TierWire> wires, Function<Token, Color> colors, double scale) {
    double edge = Math.floor((picture.layout().chips().bottom() + 2) * scale);
    columns.cover(getWidth(), edge);
    foot.setLayoutY(edge);
    foot.cover(getWidth(), Math.max(1, getHeight() - edge));
    paint(picture, wires, tile -> true, colors, scale);
    foot(picture, colors, scale);
  }

  /**
   * Paints only the columns that look other than before. Both pictures must have the same content and layout, and
   * the first must be what was painted last, in the same colours and at the same scale.
   */
  void paintChange(
      TierPicture before,
      TierPicture after,
      List<TierWire> wires,
      Function<Token, Color> colors,
      double scale) {
    TierLayout layout = after.layout();
    boolean wide = before.wideLook() != after.wideLook();
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (int column = layout.first(); column < layout.first() + layout.count(); column++) {
      if (before.look(column) != after.look(column)) {
        from = Math.min(from, layout.left(column) - layout.slot());
        to = Math.max(to, layout.left(column) + 2 * layout.slot());
      }
    }
    Box area = from > to ? Box.NONE : new Box(from, 0, to - from, layout.legend().bottom());
    paint(after, wires, tile -> wide || area.overlaps(tile), colors, scale);
    if (!layout.overview().isEmpty()) {
      foot(after, colors, scale);
    }
  }

  private void paint(
      TierPicture picture,
      List<TierWire> wires,
      Predicate<Box> tiles,
      Function<Token, Color> colors,
      double scale) {
    LayerNames names = new LayerNames(texts, picture.parts());
    columns.paint(
        scale,
        tiles,
        (gc, tile) ->
            new TierPainter(brush(gc, colors, scale, tile), words, names)
                .paint(picture, wires, tile));
  }

  private void foot(TierPicture picture, Function<Token, Color> colors, double scale) {
    foot.paint(
        scale,
        tile -> true,
        (gc, tile) -> {
          Brush brush = brush(gc, colors, scale, tile);
          new TierOverview(brush).paint(picture);
          new TierLegend(brush, words).paint(picture);
        });
  }

  private static Brush brush(
      GraphicsContext gc, Function<Token, Color> colors, double scale, Box tile) {
    return new Brush(gc, colors, Fonts.FAMILY, scale, tile);
  }
}
