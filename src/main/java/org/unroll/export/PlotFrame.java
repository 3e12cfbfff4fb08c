package org.unroll.export;

import java.awt.geom.Rectangle2D;

/**
 * Where the plot of a drawn chart lies and how its values become pixels; the window needs it to
 * follow the pointer.
 *
 * @param left of the plot, pixels from the left of the chart
 * @param top of the plot, pixels from the top of the chart
 * @param width of the plot, pixels
 * @param height of the plot, pixels
 * @param x shown stretch of the horizontal axis
 * @param y shown stretch of the vertical axis, in positions of the scale
 * @param scale of the vertical axis
 */
public record PlotFrame(
    double left, double top, double width, double height, AxisRange x, AxisRange y, Scale scale) {

  static PlotFrame of(Rectangle2D data, AxisRange x, AxisRange y, Scale scale) {
    return new PlotFrame(data.getX(), data.getY(), data.getWidth(), data.getHeight(), x, y, scale);
  }

  /** The same plot in a chart enlarged by a factor. */
  public PlotFrame scaled(double by) {
    return new PlotFrame(left * by, top * by, width * by, height * by, x, y, scale);
  }

  /** Pixel column of a value of the horizontal axis. */
  public double pixelX(double value) {
    return left + (value - x.lower()) / x.length() * width;
  }

  /** Pixel row of a value of the vertical axis; zeros of a logarithmic axis at the lower edge. */
  public double pixelY(double value) {
    return top + (y.upper() - y.clamp(scale.position(value))) / y.length() * height;
  }

  /** The value of the horizontal axis at a pixel column. */
  public double valueX(double pixel) {
    return x.lower() + (pixel - left) / width * x.length();
  }

  /** The lower edge of the plot, pixels from the top of the chart. */
  public double bottom() {
    return top + height;
  }
}
