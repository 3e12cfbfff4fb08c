package org.unroll.view.panel;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Lets the settings scroll where a window is too low for them. It asks for as much height as they
 * need, and its bar lies in the padding of the panel.
 */
final class SettingsScroll extends ScrollPane {

  private static final double GUTTER = 12;
  private static final double USUAL_WIDTH = 218;

  private final Region content;

  SettingsScroll(Region content) {
    super(content);
    this.content = content;
    getStyleClass().add("plain-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(120);
    content.setPadding(new Insets(0, GUTTER, 0, 0));
    VBox.setVgrow(this, Priority.SOMETIMES);
    VBox.setMargin(this, new Insets(0, -GUTTER, 0, 0));
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(getWidth() > GUTTER ? getWidth() : USUAL_WIDTH + GUTTER) + 1;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }
}
