package org.unroll.view.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.unroll.export.Chart;
import org.unroll.export.ChartSpec;
import org.unroll.export.ChartStyle;
import org.unroll.export.PlotFrame;

/**
 * The pixels of a chart on screen. Java2D draws into an array that JavaFX shows without copying it.
 * There are two, drawn in turn: while one is being shown the other may be drawn into, so that the
 * window never shows a chart that is newer than what stands beside it.
 */
final class ChartPicture {

  private final ImageView view = new ImageView();
  private Sheet shown = new Sheet(1, 1);
  private Sheet spare = new Sheet(1, 1);

  /** The node to show; its size is the size of the last drawing. */
  ImageView view() {
    return view;
  }

  /**
   * Draws the chart.
   *
   * @param width in pixels of the scene, at least 1
   * @param height in pixels of the scene, at least 1
   * @param scale pixels of the screen for one of the scene
   * @return where the plot lies, in pixels of the scene
   */
  PlotFrame draw(ChartSpec spec, ChartStyle style, int width, int height, double scale) {
    Sheet next = spare.sized((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
    Graphics2D g = next.pixels.createGraphics();
    g.scale(scale, scale);
    PlotFrame frame = Chart.of(spec, style, width, height).draw(g);
    g.dispose();
    next.buffer.updateBuffer(all -> null);
    spare = shown;
    shown = next;
    view.setFitWidth(width);
    view.setFitHeight(height);
    view.setImage(next.image);
    return frame;
  }

  /** One array of pixels, as Java2D and as JavaFX see it. */
  private static final class Sheet {
    private final BufferedImage pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Sheet(int width, int height) {
      pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
      int[] data = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
      buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(buffer);
    }

    /** This sheet if it has the size already, else a fresh one. */
    Sheet sized(int width, int height) {
      boolean same = pixels.getWidth() == width && pixels.getHeight() == height;
      return same ? this : new Sheet(width, height);
    }
  }
}
