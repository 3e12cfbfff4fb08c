package org.unroll.view.cell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.unroll.expr.Buffer;
import org.unroll.view.theme.ValuePalette;

/** Pictures of weights with one pixel per number, made once for each trace and theme. */
final class HeatMaps {

  private final Map<String, WritableImage> images = new HashMap<>();

  /** Forgets all pictures: the numbers or the colours have changed. */
  void clear() {
    images.clear();
  }

  /** A weight's picture. A vector stands upright. */
  WritableImage of(String weight, CellNumbers numbers, ValuePalette palette) {
    return images.computeIfAbsent(weight, name -> draw(name, numbers, palette));
  }

  private static WritableImage draw(String name, CellNumbers numbers, ValuePalette palette) {
    Buffer buffer = numbers.weight(name);
    boolean upright = buffer.rows == 1;
    int rows = upright ? buffer.cols : buffer.rows;
    int columns = upright ? 1 : buffer.cols;
    int[] pixels = new int[rows * columns];
    for (int k = 0; k < pixels.length; k++) {
      pixels[k] = ValuePalette.argb(palette.value(buffer.data[k], numbers.weightLimit()));
    }
    WritableImage image = new WritableImage(columns, rows);
    image
        .getPixelWriter()
        .setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
    return image;
  }
}
