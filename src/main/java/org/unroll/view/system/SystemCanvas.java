package org.unroll.view.system;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.unroll.model.SystemModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.stage.Brush;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.PaletteRegion;

/**
 * A picture of a system's numbers. It repaints when they change, shows exact numbers beside the pointer,
 * and draws everything larger for a projector.
 *
 * @param <P> the numbers
 */
public abstract class SystemCanvas<P> extends PaletteRegion implements View {

  private static final double ASIDE = 14;

  private final Texts texts;
  private final SystemModel<?, P> model;
  private final Canvas canvas = new Canvas();
  private final Label tip = new Label();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> numbersChanged();

  /** A canvas that follows a model. */
  protected SystemCanvas(Texts texts, SystemModel<?, P> model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("system-canvas");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(80, 40);
    tip.getStyleClass().add("system-tip");
    tip.setManaged(false);
    tip.setMouseTransparent(true);
    tip.setVisible(false);
    canvas.setManaged(false);
    getChildren().addAll(canvas, tip);
    following(model.reportProperty());
    following(model.stepProperty());
    following(model.choiceProperty());
    listen();
  }

  /** Draws the numbers into the whole size. */
  protected abstract void paint(Brush brush, P picture, double width, double height);

  /** The exact numbers at a point; empty where there are none. */
  protected abstract Optional<String> wordsAt(P picture, double x, double y);

  /** What the numbers say. */
  protected abstract String describe(P picture);

  /** A person pressed there. Does nothing by itself. */
  protected void chosen(P picture, double x, double y) {}

  /** Repaints also when this changes. */
  protected final void following(Observable other) {
    other.addListener(new WeakInvalidationListener(follow));
  }

  /** The language. */
  protected final Texts texts() {
    return texts;
  }

  /** What the page's views share. */
  protected final SystemModel<?, P> model() {
    return model;
  }

  /** Its width as its painter sees it. */
  protected final double paintedWidth() {
    return getWidth() / zoomProperty().get();
  }

  /** Its height as its painter sees it. */
  protected final double paintedHeight() {
    return getHeight() / zoomProperty().get();
  }

  @Override
  public final String describe() {
    return model.picture().map(this::describe).orElseGet(() -> texts.get("system.empty"));
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
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
  }

  private void press(MouseEvent event) {
    requestFocus();
    double zoom = zoomProperty().get();
    model.picture().ifPresent(p -> chosen(p, event.getX() / zoom, event.getY() / zoom));
  }

  private void hover(MouseEvent event) {
    double zoom = zoomProperty().get();
    Optional<String> words =
        model.picture().flatMap(p -> wordsAt(p, event.getX() / zoom, event.getY() / zoom));
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
    tip.resizeRelocate(Math.max(0, left), Math.max(0, top), wide, high);
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
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.clearRect(0, 0, width, height);
    if (width <= 1 || height <= 1) {
      return;
    }
    double zoom = zoomProperty().get();
    gc.save();
    gc.scale(zoom, zoom);
    Brush brush = new Brush(gc, this::color, Fonts.FAMILY, zoom);
    model.picture().ifPresent(p -> paint(brush, p, width / zoom, height / zoom));
    gc.restore();
  }
}
