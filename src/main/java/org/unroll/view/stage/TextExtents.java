package org.unroll.view.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide short texts are, and where their baselines lie. The toolkit lays a text out to measure it,
 * which takes longer than to paint it, and the same few captions are measured in every frame; so the
 * latest extents are kept. Safe to use from several threads.
 */
final class TextExtents {

  private static final int REMEMBERED = 2000;

  private static final Map<Measured, Extent> LATEST =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Extent> eldest) {
          return size() > REMEMBERED;
        }
      };

  private TextExtents() {}

  /**
   * What a text takes up, in pixels.
   *
   * @param width the width
   * @param drop how far the baseline lies below the middle of the line
   */
  record Extent(double width, double drop) {}

  private record Measured(String text, Font font) {
    Extent extent() {
      Text shown = new Text(text);
      shown.setFont(font);
      Bounds bounds = shown.getLayoutBounds();
      return new Extent(bounds.getWidth(), shown.getBaselineOffset() - bounds.getHeight() / 2);
    }
  }

  /** The extent of a text. */
  static Extent of(String text, Font font) {
    synchronized (LATEST) {
      return LATEST.computeIfAbsent(new Measured(text, font), Measured::extent);
    }
  }
}
