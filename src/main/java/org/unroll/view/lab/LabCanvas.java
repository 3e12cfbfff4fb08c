package org.unroll.view.lab;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.unroll.export.ChartFonts;
import org.unroll.export.ExportWish;
import org.unroll.export.Figure;
import org.unroll.lab.gradient.Focus;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * A figure of the lab on a canvas. It repaints when the numbers change, shows exact numbers beside the
 * pointer, and takes keys ({@link LabKeys}).
 */
final class LabCanvas extends PaletteRegion implements View {

  private static final double ASIDE = 14;

  private final Texts texts;
  private final LabModel model;
  private final Supplier<Optional<LiveFigure>> maker;
  private final Canvas canvas = new Canvas();
  private final Label tip = new Label();
  private final ReadOnlyObjectWrapper<Optional<LiveFigure>> figure =
      new ReadOnlyObjectWrapper<>(this, "figure", Optional.empty());

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> numbersChanged();

  /**
   * A canvas.
   *
   * @param style its style class
   * @param maker makes the present figure
   * @param causes a change of any of them makes a new figure
   */
  LabCanvas(
      Texts texts,
      LabModel model,
      String style,
      Supplier<Optional<LiveFigure>> maker,
      Observable... causes) {
    this.texts = texts;
    this.model = model;
    this.maker = maker;
    getStyleClass().addAll("lab-canvas", style);
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
    Stream.of(causes).forEach(cause -> cause.addListener(weak));
    listen();
    numbersChanged();
  }

  /** Lets it be so high and no higher, in pixels of a picture that is not magnified. */
  void holdHeight(double pixels) {
    DoubleBinding high = zoomProperty().multiply(pixels);
    minHeightProperty().bind(high);
    prefHeightProperty().bind(high);
    maxHeightProperty().bind(high);
  }

  /** What shows at present; empty before the first numbers. */
  ReadOnlyObjectProperty<Optional<LiveFigure>> figureProperty() {
    return figure.getReadOnlyProperty();
  }

  @Override
  public String describe() {
    return figure.get().map(LiveFigure::describe).orElseGet(() -> texts.get("lab.empty"));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? describe()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** What shows, for a file: in the screen's colours and size unless paper's colours are wanted. */
  Optional<Figure> picture(ExportWish wish, ChartFonts fonts) {
    Function<Token, Color> colors = wish.forPaper() ? LabPicture.paper() : this::color;
    return figure
        .get()
        .filter(f -> wide() > 1 && high() > 1)
        .map(f -> new LabPicture(f, colors, fonts, Math.floor(wide()), Math.floor(high())));
  }

  private void numbersChanged() {
    figure.set(maker.get());
    repaintLater();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void listen() {
    widthProperty().addListener(any -> repaintLater());
    heightProperty().addListener(any -> repaintLater());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.setVisible(false));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> focusAt(event).ifPresent(this::choose));
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> focusAt(event).filter(focus -> !focus.hasUnit()).ifPresent(this::choose));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private Optional<Focus> focusAt(MouseEvent event) {
    return figure
        .get()
        .flatMap(f -> f.focusAt(event.getX() / zoom(), event.getY() / zoom(), wide(), high()));
  }

  /** A unit is picked out where it is; any other place has a step. */
  private void choose(Focus focus) {
    if (focus.hasUnit()) {
      model.layerProperty().set(focus.layer());
      model.pick(focus.variant(), focus.unit());
    } else {
      model.variantProperty().set(focus.variant());
      model.stepProperty().set(focus.step());
    }
  }

  private void hover(MouseEvent event) {
    Optional<String> words =
        figure
            .get()
            .flatMap(f -> f.wordsAt(event.getX() / zoom(), event.getY() / zoom(), wide(), high()));
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
    if (event.isShortcutDown() || event.isAltDown() || !LabKeys.press(model, event)) {
      return;
    }
    event.consume();
  }

  @Override
  protected void arrange() {
    canvas.setWidth(Math.floor(getWidth()));
    canvas.setHeight(Math.floor(getHeight()));
  }

  private double zoom() {
    return zoomProperty().get();
  }

  /** Width of the picture in its own units. */
  private double wide() {
    return canvas.getWidth() / zoom();
  }

  private double high() {
    return canvas.getHeight() / zoom();
  }

  @Override
  protected void colorsChanged() {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    gc.save();
    gc.scale(zoom(), zoom());
    CanvasPen pen = new CanvasPen(gc, this::color, zoom());
    figure
        .get()
        .filter(f -> wide() > 1 && high() > 1)
        .ifPresent(f -> f.draw(pen, Math.floor(wide()), Math.floor(high())));
    gc.restore();
  }
}
