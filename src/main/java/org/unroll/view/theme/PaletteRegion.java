package org.unroll.view.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Base of views drawn on a canvas or into pixels, which stylesheets cannot reach: the theme's tokens
 * arrive here as styleable properties, all by the one rule {@code .palette-region} in base.css.
 *
 * <p>A subclass places its children in {@link #arrange} and paints in {@link #colorsChanged}, which
 * runs once per layout pulse however many tokens changed; {@link #repaintLater} asks for the same.
 */
public abstract class PaletteRegion extends Region {

  private static final Map<Token, CssMetaData<PaletteRegion, Color>> META = metaData();

  private static final CssMetaData<PaletteRegion, Number> ZOOM = new ZoomMetaData();
  private static final List<CssMetaData<? extends Styleable, ?>> CSS = cssMetaData();

  private final SimpleStyleableDoubleProperty zoom =
      new SimpleStyleableDoubleProperty(ZOOM, this, "zoom", 1.0) {
        @Override
        protected void invalidated() {
          get();
          repaintLater();
        }
      };
  private final Map<Token, StyleableObjectProperty<Color>> colors = new EnumMap<>(Token.class);
  private boolean stale = true;

  /** A region with the style class {@code palette-region} and no colours until a theme applies. */
  protected PaletteRegion() {
    getStyleClass().add("palette-region");
    META.forEach((token, meta) -> colors.put(token, property(token, meta)));
  }

  /** The theme's present colour of a token; transparent before the first stylesheet applies. */
  protected Color color(Token token) {
    Color color = colors.get(token).get();
    return color == null ? Color.TRANSPARENT : color;
  }

  /** The theme's present colours of all tokens. */
  protected Map<Token, Color> colors() {
    Map<Token, Color> present = new EnumMap<>(Token.class);
    for (Token token : Token.values()) {
      present.put(token, color(token));
    }
    return present;
  }

  /**
   * How many times as large as normal everything is drawn, for a projector. The stylesheet sets it by
   * {@code -palette-zoom}.
   */
  public final DoubleProperty zoomProperty() {
    return zoom;
  }

  /** The present colours for values and gradients. */
  protected ValuePalette valuePalette() {
    return ValuePalette.of(this::color);
  }

  /** Asks for one {@link #colorsChanged} in the next layout pulse. */
  protected final void repaintLater() {
    stale = true;
    requestLayout();
  }

  /**
   * Called in a layout pulse after the colours changed, or after {@link #repaintLater}. Repaint here.
   * Does nothing by itself.
   */
  protected void colorsChanged() {}

  /** Places and sizes the children. Does by itself what a plain region does. */
  protected void arrange() {
    super.layoutChildren();
  }

  @Override
  protected final void layoutChildren() {
    arrange();
    if (stale) {
      stale = false;
      colorsChanged();
    }
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CSS;
  }

  private StyleableObjectProperty<Color> property(
      Token token, CssMetaData<PaletteRegion, Color> meta) {
    return new SimpleStyleableObjectProperty<>(meta, this, token.propertyName()) {
      @Override
      protected void invalidated() {
        get();
        repaintLater();
      }
    };
  }

  private static Map<Token, CssMetaData<PaletteRegion, Color>> metaData() {
    Map<Token, CssMetaData<PaletteRegion, Color>> meta = new LinkedHashMap<>();
    for (Token token : Token.values()) {
      meta.put(token, new ColorMetaData(token));
    }
    return Map.copyOf(meta);
  }

  private static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(META.values());
    all.add(ZOOM);
    return List.copyOf(all);
  }

  /** Describes the styleable zoom. */
  private static final class ZoomMetaData extends CssMetaData<PaletteRegion, Number> {
    ZoomMetaData() {
      super("-palette-zoom", StyleConverter.getSizeConverter(), 1.0);
    }

    @Override
    public boolean isSettable(PaletteRegion region) {
      return !region.zoom.isBound();
    }

    @Override
    public StyleableProperty<Number> getStyleableProperty(PaletteRegion region) {
      return region.zoom;
    }
  }

  /** Describes the styleable colour of one token. */
  private static final class ColorMetaData extends CssMetaData<PaletteRegion, Color> {
    private final Token token;

    ColorMetaData(Token token) {
      super(token.propertyName(), StyleConverter.getColorConverter());
      this.token = token;
    }

    @Override
    public boolean isSettable(PaletteRegion region) {
      return !region.colors.get(token).isBound();
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(PaletteRegion region) {
      return region.colors.get(token);
    }
  }
}
