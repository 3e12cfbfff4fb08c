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
 * The pixels of a chart on screen. Java2D draws into an array that JavaFX shows without copying it;
 * the array lives until the size changes.
 */
final class ChartPicture {

  private final ImageView view = new ImageView();
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
  private PixelBuffer<IntBuffer> buffer;

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
    resize((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
    view.setFitWidth(width);
    view.setFitHeight(height);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    PlotFrame frame = Chart.of(spec, style, width, height).draw(g);
    g.dispose();
    buffer.updateBuffer(all -> null);
    return frame;
  }

  private void resize(int width, int height) {
    if (buffer != null && image.getWidth() == width && image.getHeight() == height) {
      return;
    }
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    view.setImage(new WritableImage(buffer));
  }
}
