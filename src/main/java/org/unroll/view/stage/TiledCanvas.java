package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/**
 * A large canvas made of small ones that meet without a seam. The toolkit sends a canvas to the screen
 * as a whole whenever anything on it was drawn; so only the tiles on which something changed are.
 */
public final class TiledCanvas extends Region {

  private final double tileWidth;
  private final double tileHeight;
  private double wide;
  private double high;

  /**
   * A canvas of no size.
   *
   * @param tileWidth in pixels; a multiple of 4, so that tiles end on whole pixels of screens that
   *     magnify by quarters
   * @param tileHeight in pixels, likewise, or infinite
   */
  public TiledCanvas(double tileWidth, double tileHeight) {
    this.tileWidth = tileWidth;
    this.tileHeight = tileHeight;
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Takes on a size.
   *
   * @return whether it had another one; then everything is to be painted
   */
  public boolean cover(double width, double height) {
    boolean other = width != wide || height != high;
    if (other) {
      wide = width;
      high = height;
      resize(width, height);
      getChildren().setAll(tiles());
    }
    return other;
  }

  private List<Canvas> tiles() {
    List<Canvas> tiles = new ArrayList<>();
    for (double y = 0; y < high; y += tileHeight) {
      for (double x = 0; x < wide; x += tileWidth) {
        Canvas tile = new Canvas(Math.min(tileWidth, wide - x), Math.min(tileHeight, high - y));
        tile.setLayoutX(x);
        tile.setLayoutY(y);
        tiles.add(tile);
      }
    }
    return tiles;
  }

  /**
   * Paints some tiles anew.
   *
   * @param scale pixels per unit of the picture
   * @param wanted which tiles, by their areas in units of the picture
   * @param painter draws a cleared tile in units of the whole picture, on which this canvas
   *     stands at its layout position; what does not belong on the tile is cut off
   */
  public void paint(double scale, Predicate<Box> wanted, BiConsumer<GraphicsContext, Box> painter) {
    for (var child : getChildren()) {
      Canvas tile = (Canvas) child;
      double x = getLayoutX() + tile.getLayoutX();
      double y = getLayoutY() + tile.getLayoutY();
      Box area = new Box(x, y, tile.getWidth(), tile.getHeight()).times(1 / scale);
      if (wanted.test(area)) {
        GraphicsContext gc = tile.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.clearRect(0, 0, tile.getWidth(), tile.getHeight());
        gc.setTransform(scale, 0, 0, scale, -x, -y);
        painter.accept(gc, area);
      }
    }
  }
}
