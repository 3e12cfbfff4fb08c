package org.unroll.export;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * A picture as brightness and two differences of colour, which have half the resolution. Source of the
 * numbers: ITU-R BT.601 in its narrow range, 16 to 235 for brightness, which players take for granted; a
 * byte b stands for b + 128.
 */
final class Planes {

  private static final int SHIFT = 128;
  private static final int BLACK = 16;
  private static final double BRIGHTNESS = 219 / 255.0;
  private static final double COLOR = 224 / 255.0;

  private Planes() {}

  /** The planes of a picture, without an odd last column and row. */
  static Picture of(BufferedImage picture) {
    int width = picture.getWidth() & ~1;
    int height = picture.getHeight() & ~1;
    Picture planes = Picture.create(width, height, ColorSpace.YUV420J);
    int[] rgb = picture.getRGB(0, 0, width, height, null, 0, width);
    byte[] brightness = planes.getPlaneData(0);
    for (int n = 0; n < rgb.length; n++) {
      brightness[n] =
          (byte) (BLACK - SHIFT + Math.round(BRIGHTNESS * weighted(rgb[n], 0.299, 0.587, 0.114)));
    }
    for (int y = 0; y < height / 2; y++) {
      for (int x = 0; x < width / 2; x++) {
        int at = 2 * y * width + 2 * x;
        int[] four = {rgb[at], rgb[at + 1], rgb[at + width], rgb[at + width + 1]};
        int place = y * width / 2 + x;
        planes.getPlaneData(1)[place] = mean(four, -0.168736, -0.331264, 0.5);
        planes.getPlaneData(2)[place] = mean(four, 0.5, -0.418688, -0.081312);
      }
    }
    return planes;
  }

  private static byte mean(int[] four, double red, double green, double blue) {
    double sum = 0;
    for (int rgb : four) {
      sum += weighted(rgb, red, green, blue);
    }
    return (byte) Math.max(-SHIFT, Math.min(SHIFT - 1, Math.round(COLOR * sum / four.length)));
  }

  private static double weighted(int rgb, double red, double green, double blue) {
    return red * ((rgb >> 16) & 0xff) + green * ((rgb >> 8) & 0xff) + blue * (rgb & 0xff);
  }
}
