package org.unroll.view.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide short texts are. The toolkit lays a text out to measure it, which takes longer than to paint
 * it, and the same few captions are measured in every frame; so the latest widths are kept. Safe to use
 * from several threads.
 */
final class TextWidths {

  private static final int REMEMBERED = 2000;

  private static final Map<Measured, Double> LATEST =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
          return size() > REMEMBERED;
        }
      };

  private TextWidths() {}

  private record Measured(String text, Font font) {
    double width() {
      Text shown = new Text(text);
      shown.setFont(font);
      return shown.getLayoutBounds().getWidth();
    }
  }

  /** The width in pixels. */
  static double of(String text, Font font) {
    synchronized (LATEST) {
      return LATEST.computeIfAbsent(new Measured(text, font), Measured::width);
    }
  }
}
