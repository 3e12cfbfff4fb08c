package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.ValuePalette;

/** What a brush saves is not seen. */
class BrushTest {

  private static final int SIDE = 120;

  /** A level of 255: the soft edges of a path are sampled, those of a rectangle are not. */
  private static final int SOFT = 48;

  /** Everything a brush can draw, at a place in the middle of the tile or elsewhere. */
  private static void draw(Brush brush, double x, double y) {
    brush.fill(new Box(x, y, 20, 9), Color.RED);
    brush.round(new Box(x + 30, y, 12, 60), 4, Color.GREEN);
    brush.outline(new Box(x + 50, y, 12, 60), 4, Color.BLUE);
    brush.line(x, y + 20, x + 20, y + 50, 3, Color.BLACK);
    brush.dot(x + 10, y + 60, 8, Color.BLACK);
    brush.ring(x + 10, y + 60, 12, 3, Color.RED);
    brush.arrow(x + 25, y, y + 70, 3, Color.BLUE);
    brush.text("words", x + 40, y + 80, Pen.of(14, Color.BLACK));
    brush.upright("words", x + 70, y + 40, Pen.of(14, Color.BLACK));
  }

  @ParameterizedTest
  @CsvSource({"10,10", "-30,-20", "70,60", "-81,10", "-5,-75", "119,0", "300,300"})
  void aTileLooksTheSameWhetherOrNotWhatIsOutsideIsDrawn(double x, double y) {
    int[] all = pixels(SIDE, canvas -> draw(brush(canvas, Brush.EVERYWHERE), x, y));
    Box tile = new Box(0, 0, SIDE, SIDE);
    int[] inside = pixels(SIDE, canvas -> draw(brush(canvas, tile), x, y));
    assertThat(inside).isEqualTo(all);
  }

  @Test
  void whatIsOutsideItsTileIsLeftOut() {
    Box tile = new Box(0, 0, SIDE, SIDE);
    int[] empty = pixels(3 * SIDE, canvas -> {});
    int[] outside = pixels(3 * SIDE, canvas -> draw(brush(canvas, tile), 210, 210));
    assertThat(outside).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource({"12,60,4", "12,60,6", "40,20,8", "9,9,3", "30.5,70.25,5", "4,50,2"})
  void aRoundBoxInPiecesLooksLikeOneInOnePiece(double width, double height, double radius) {
    Box box = new Box(11, 13, width, height);
    BiConsumer<GraphicsContext, Box> filled =
        (gc, b) -> gc.fillRoundRect(b.x(), b.y(), b.width(), b.height(), 2 * radius, 2 * radius);
    BiConsumer<GraphicsContext, Box> bordered =
        (gc, b) ->
            gc.strokeRoundRect(
                b.x() + 0.5, b.y() + 0.5, b.width() - 1, b.height() - 1, 2 * radius, 2 * radius);
    for (double scale : new double[] {1, 1.25, 1.37}) {
      assertThat(difference(scale, box, brush -> brush.round(box, radius, Color.BLACK), filled))
          .isLessThan(SOFT);
      assertThat(difference(scale, box, brush -> brush.outline(box, radius, Color.BLACK), bordered))
          .isLessThan(SOFT);
    }
  }

  /** The largest difference of a pixel between what the brush and what the toolkit draws. */
  private static int difference(
      double scale, Box box, Consumer<Brush> drawing, BiConsumer<GraphicsContext, Box> usual) {
    int[] pieces =
        pixels(
            SIDE,
            canvas -> {
              GraphicsContext gc = canvas.getGraphicsContext2D();
              gc.scale(scale, scale);
              drawing.accept(new Brush(gc, token -> Color.BLACK, "Inter", scale));
            });
    int[] whole =
        pixels(
            SIDE,
            canvas -> {
              GraphicsContext gc = canvas.getGraphicsContext2D();
              gc.scale(scale, scale);
              gc.setLineWidth(1);
              usual.accept(gc, box);
            });
    int most = 0;
    for (int k = 0; k < whole.length; k++) {
      most = Math.max(most, Math.abs((whole[k] & 0xff) - (pieces[k] & 0xff)));
    }
    return most;
  }

  private static Brush brush(Canvas canvas, Box area) {
    return new Brush(canvas.getGraphicsContext2D(), token -> Color.GRAY, "Inter", 1, area);
  }

  private static int[] pixels(int side, Consumer<Canvas> drawing) {
    return Toolkit.call(
        () -> {
          Canvas canvas = new Canvas(side, side);
          drawing.accept(canvas);
          PixelReader reader = canvas.snapshot(null, null).getPixelReader();
          int[] pixels = new int[side * side];
          for (int k = 0; k < pixels.length; k++) {
            pixels[k] = ValuePalette.argb(reader.getColor(k % side, Math.floorDiv(k, side)));
          }
          return pixels;
        });
  }
}
