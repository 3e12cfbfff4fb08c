package org.unroll.view.formula;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * A drawing surface that keeps the outlines of what is drawn instead of painting it, sorted by the
 * symbol that the present colour stands for. Everything a formula needs: text, filled and stroked
 * shapes; images are refused.
 */
final class OutlineGraphics extends AbstractGraphics2D {

  private final Function<Color, String> symbolOf;
  private final Map<String, Path2D> outlines;

  /**
   * An empty surface.
   *
   * @param symbolOf the symbol that a colour stands for
   */
  OutlineGraphics(Function<Color, String> symbolOf) {
    super(false);
    this.symbolOf = symbolOf;
    this.outlines = new LinkedHashMap<>();
    this.gc = new GraphicContext(new AffineTransform());
  }

  private OutlineGraphics(OutlineGraphics parent) {
    super(parent);
    this.symbolOf = parent.symbolOf;
    this.outlines = parent.outlines;
  }

  /** What was drawn, by symbol. */
  Map<String, Path2D> outlines() {
    return outlines;
  }

  @Override
  public void fill(Shape shape) {
    outlines
        .computeIfAbsent(symbolOf.apply(getColor()), id -> new Path2D.Double())
        .append(getTransform().createTransformedShape(shape), false);
  }

  @Override
  public void draw(Shape shape) {
    fill(getStroke().createStrokedShape(shape));
  }

  @Override
  public void drawString(String text, float x, float y) {
    fill(getFont().createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    TextLayout layout = new TextLayout(text, getFontRenderContext());
    fill(layout.getOutline(AffineTransform.getTranslateInstance(x, y)));
  }

  @Override
  public Graphics create() {
    return new OutlineGraphics(this);
  }

  @Override
  public void dispose() {
    // Holds nothing but memory.
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB)
        .createGraphics()
        .getFontMetrics(font);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public void setXORMode(Color color) {
    throw refused();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw refused();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw refused();
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("a formula is made of text, fills and strokes");
  }
}
