package org.unroll.view.stage;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/**
 * The canvas of a view that some transform around it magnifies. It has as many more pixels as it is drawn
 * larger, or its letters would blur.
 */
public final class SharpCanvas extends Canvas {

  private double times = 1;

  /** A canvas of no size. */
  public SharpCanvas() {
    setManaged(false);
  }

  /**
   * Covers a view.
   *
   * @param width of the view
   * @param height of the view
   * @param magnified how many times as large it is drawn
   * @return whether it had another size; then everything is to be painted
   */
  public boolean cover(double width, double height, double magnified) {
    times = magnified;
    double wide = Math.floor(width * times);
    double high = Math.floor(height * times);
    boolean other = getWidth() != wide || getHeight() != high;
    setWidth(wide);
    setHeight(high);
    setScaleX(1 / times);
    setScaleY(1 / times);
    relocate((width - wide) / 2, (height - high) / 2);
    return other;
  }

  /**
   * Paints everything anew.
   *
   * @param painter draws on an empty ground, in the view's units
   */
  public void paint(Function<Token, Color> colors, Consumer<Brush> painter) {
    GraphicsContext gc = getGraphicsContext2D();
    gc.clearRect(0, 0, getWidth(), getHeight());
    gc.save();
    gc.scale(times, times);
    painter.accept(new Brush(gc, colors, Fonts.FAMILY, times));
    gc.restore();
  }
}
