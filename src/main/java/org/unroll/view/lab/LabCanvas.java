package org.unroll.view.lab;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.stage.Brush;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.PaletteRegion;

/**
 * A picture of the lab's numbers on a canvas. It repaints when the numbers change, shows exact numbers
 * beside the pointer, and takes keys: left and right choose a step, up and down a network.
 */
abstract class LabCanvas extends PaletteRegion implements View {

  private static final double ASIDE = 14;

  private final Texts texts;
  private final LabModel model;
  private final Canvas canvas = new Canvas();
  private final Label tip = new Label();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> numbersChanged();

  LabCanvas(Texts texts, LabModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("lab-canvas");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(80, 60);
    tip.getStyleClass().add("lab-tip");
    tip.setManaged(false);
    tip.setMouseTransparent(true);
    tip.setVisible(false);
    canvas.setManaged(false);
    getChildren().addAll(canvas, tip);
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.pictureProperty().addListener(weak);
    model.normalisedProperty().addListener(weak);
    listen();
  }

  /** Draws the numbers into the whole size. */
  protected abstract void paint(Brush brush, GradientPicture picture, double width, double height);

  /** The exact numbers at a point; empty where there are none. */
  protected abstract Optional<String> wordsAt(GradientPicture picture, double x, double y);

  /** A person pressed or dragged there. */
  protected abstract void chosen(GradientPicture picture, double x, double y);

  /** What the numbers say. */
  protected abstract String describe(GradientPicture picture);

  /** The language. */
  final Texts texts() {
    return texts;
  }

  /** What the lab's views share. */
  final LabModel model() {
    return model;
  }

  /** Names and colours of the networks. */
  final VariantNames names(GradientPicture picture) {
    return new VariantNames(texts, picture);
  }

  private Optional<GradientPicture> picture() {
    return model.pictureProperty().get();
  }

  @Override
  public String describe() {
    return picture().map(this::describe).orElseGet(() -> texts.get("lab.empty"));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? describe()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private void numbersChanged() {
    repaintLater();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void listen() {
    widthProperty().addListener(any -> repaintLater());
    heightProperty().addListener(any -> repaintLater());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.setVisible(false));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::choose);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::choose);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void choose(MouseEvent event) {
    picture().ifPresent(shown -> chosen(shown, event.getX(), event.getY()));
  }

  private void hover(MouseEvent event) {
    Optional<String> words = picture().flatMap(shown -> wordsAt(shown, event.getX(), event.getY()));
    tip.setVisible(words.isPresent());
    words.ifPresent(text -> showTip(text, event.getX(), event.getY()));
  }

  private void showTip(String words, double x, double y) {
    tip.setText(words);
    tip.applyCss();
    double wide = Math.ceil(tip.prefWidth(-1));
    double high = Math.ceil(tip.prefHeight(wide));
    double left = x + ASIDE + wide > getWidth() ? x - ASIDE - wide : x + ASIDE;
    double top = y + ASIDE + high > getHeight() ? y - ASIDE - high : y + ASIDE;
    tip.resizeRelocate(Math.max(0, left), top, wide, high);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || !LabKeys.press(model, event.getCode())) {
      return;
    }
    event.consume();
  }

  @Override
  protected void arrange() {
    canvas.setWidth(Math.floor(getWidth()));
    canvas.setHeight(Math.floor(getHeight()));
  }

  @Override
  protected void colorsChanged() {
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
    Brush brush = new Brush(canvas.getGraphicsContext2D(), this::color, Fonts.FAMILY, 1);
    picture().filter(p -> width > 1 && height > 1).ifPresent(p -> paint(brush, p, width, height));
  }
}
