package org.unroll.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Draws a region larger than it is: the stylesheet says how many times, by {@code -magnification}. For
 * what is made of nodes; what is drawn on a canvas would blur and magnifies itself ({@link
 * org.unroll.view.theme.PaletteRegion#zoomProperty}).
 */
public final class Magnified extends Region {

  private static final CssMetaData<Magnified, Number> MAGNIFICATION =
      new CssMetaData<>("-magnification", StyleConverter.getSizeConverter(), 1.0) {
        @Override
        public boolean isSettable(Magnified region) {
          return !region.magnification.isBound();
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(Magnified region) {
          return region.magnification;
        }
      };
  private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

  private final Region region;
  private final Scale scale = new Scale(1, 1);
  private final SimpleStyleableDoubleProperty magnification =
      new SimpleStyleableDoubleProperty(MAGNIFICATION, this, "magnification", 1.0) {
        @Override
        protected void invalidated() {
          scale.setX(get());
          scale.setY(get());
          requestLayout();
          notifyParent();
        }
      };

  /** Holds a region, at its own size until a stylesheet says otherwise. */
  public Magnified(Region region) {
    this.region = region;
    region.getTransforms().add(scale);
    getStyleClass().add("magnified");
    managedProperty().bind(region.managedProperty());
    getChildren().add(region);
  }

  /** How many times as large as its own size the region is drawn. */
  public DoubleProperty magnificationProperty() {
    return magnification;
  }

  private void notifyParent() {
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double times = magnification.get();
    region.resizeRelocate(0, 0, getWidth() / times, getHeight() / times);
  }

  @Override
  protected double computePrefWidth(double height) {
    return region.prefWidth(own(height)) * magnification.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    return region.prefHeight(own(width)) * magnification.get();
  }

  @Override
  protected double computeMinWidth(double height) {
    return region.minWidth(own(height)) * magnification.get();
  }

  @Override
  protected double computeMinHeight(double width) {
    return region.minHeight(own(width)) * magnification.get();
  }

  @Override
  protected double computeMaxWidth(double height) {
    return region.maxWidth(own(height)) * magnification.get();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return region.maxHeight(own(width)) * magnification.get();
  }

  /** A length of the other direction in the region's units; negative means none. */
  private double own(double length) {
    return length < 0 ? length : length / magnification.get();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CSS;
  }

  private static List<CssMetaData<? extends Styleable, ?>> css() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.add(MAGNIFICATION);
    return List.copyOf(all);
  }
}
