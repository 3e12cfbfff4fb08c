package org.unroll.view.cell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * The inside of the cell at the time step where the playback stands: its equations as a wired diagram.
 * Values flow in teal, gradients come back in magenta, as thick as they are large. Follows the
 * playback operation by operation; W walks through parts and weights, with Shift backwards.
 */
public final class CellView extends PaletteRegion implements View {

  private static final double TEXT = 13;
  private static final double TITLE = 17;

  private final Playback playback;
  private final Pointed pointed;
  private final CellPointer pointer;
  private final CellWords words;
  private final CellExplanation explanation;
  private final LayoutCatalogue layouts = LayoutCatalogue.builtIn();
  private final HeatMaps maps = new HeatMaps();
  private final Canvas canvas = new Canvas();
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final WeightCard card;
  private final PartWalk walk = new PartWalk();

  /** Kept here because the models, which outlive the view, hold them weakly. */
  private final InvalidationListener onMove = this::moved;

  private Consumer<Pin> onPin = pin -> {};
  private LazyScene scene;

  /** What is on the canvas; null while that is out of date. */
  private CellPicture painted;

  private Map<Token, Color> paintedColors = Map.of();

  /**
   * An empty view.
   *
   * @param playback the cursor to follow, and to move on clicks
   * @param pointed what is pointed at, here and in other views
   * @param texts the language of all captions
   */
  public CellView(Playback playback, Pointed pointed, Texts texts) {
    this.playback = playback;
    this.pointed = pointed;
    words = new CellWords(texts);
    explanation = new CellExplanation(words);
    pointer = new CellPointer(pointed, words);
    card = new WeightCard(words);
    for (String sheet : List.of("/themes/stage.css", "/themes/cell.css")) {
      getStylesheets().add(Objects.requireNonNull(getClass().getResource(sheet)).toExternalForm());
    }
    getStyleClass().add("cell-view");
    title.getStyleClass().add("stage-title");
    subtitle.getStyleClass().add("cell-subtitle");
    title.setManaged(false);
    subtitle.setManaged(false);
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    getChildren().addAll(canvas, title, subtitle, card, pointer.tip());
    setMinSize(480, 264);
    setPrefSize(960, 520);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    listen();
  }

  private void listen() {
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    playback.timelineProperty().addListener(new WeakInvalidationListener(onMove));
    pointed.quantityProperty().addListener(new WeakInvalidationListener(onMove));
    zoomProperty().addListener(changed -> rescale());
    visibleProperty().addListener(changed -> moved(null));
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer.leave());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Shows a pass. The same cell after an update may follow. */
  public void show(CellContent next) {
    if (scene == null || !scene.diagram().cell().equals(next.cell())) {
      scene = new LazyScene(next, Diagram.of(next.cell()), layouts);
      walk.over(List.copyOf(scene.diagram().parts().values()));
    } else {
      scene = new LazyScene(next, scene.diagram(), layouts);
    }
    painted = null;
    maps.clear();
    card.hide();
    moved(null);
  }

  /** Told what was clicked and shall be pinned: a result, or a number of the enlarged weight. */
  public void setOnPin(Consumer<Pin> wanted) {
    onPin = wanted;
    card.setOnPin(wanted);
  }

  /** Whether there is something to show at the present moment. */
  public boolean isReady() {
    return scene != null && scene.content().trace().length() == playback.moment().length();
  }

  @Override
  public String describe() {
    if (!isReady()) {
      return words.plain("empty");
    }
    String all = explanation.describe(picture());
    return pointer.said().map(told -> told + "\n" + all).orElse(all);
  }

  /** The sentence below the title for the present moment. Empty before {@link #show}. */
  public String explain() {
    return isReady() ? explanation.of(picture()) : "";
  }

  private void moved(Observable changed) {
    if (isVisible()) {
      setAccessibleText(describe());
      repaintLater();
    }
  }

  private CellPicture picture() {
    double width = Math.max(getMinWidth(), getWidth());
    double height = Math.max(getMinHeight(), getHeight());
    Optional<Quantity> lit = pointed.quantityProperty().get();
    return scene.picture(playback.moment(), lit, width, height, zoomProperty().get());
  }

  @Override
  protected void arrange() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      rescale();
    }
  }

  private void rescale() {
    if (scene != null) {
      scene.outgrow();
    }
    painted = null;
    repaintLater();
  }

  @Override
  protected void colorsChanged() {
    if (!isVisible() || !isReady() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    Map<Token, Color> colors = colors();
    if (!paintedColors.equals(colors)) {
      paintedColors = colors;
      maps.clear();
    }
    painted = picture();
    paint(painted, colors);
    headline(painted);
    pointer.retell(painted);
  }

  private void paint(CellPicture picture, Map<Token, Color> colors) {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    gc.setTransform(scale(), 0, 0, scale(), 0, 0);
    Brush brush = new Brush(gc, colors::get, Fonts.FAMILY, scale());
    new CellPainter(brush, words, maps, picture).paint();
  }

  private double scale() {
    return scene.scale();
  }

  private void headline(CellPicture picture) {
    double scale = scale();
    Box box = picture.scene().geometry().title().times(scale);
    setStyle(size(TEXT));
    title.setStyle(size(TITLE));
    subtitle.setStyle(size(TEXT));
    title.setText(explanation.title(picture));
    subtitle.setText(explanation.of(picture));
    title.resizeRelocate(box.x(), box.y(), box.width(), 24 * scale);
    subtitle.resizeRelocate(box.x(), box.y() + 25 * scale, box.width(), 20 * scale);
  }

  /** Whole pixels: at sizes between, the strokes of heavy Chinese letters come apart. */
  private String size(double pixels) {
    return "-fx-font-size: " + Math.round(pixels * scale()) + "px;";
  }

  private void hover(double x, double y) {
    if (painted == null || card.isOpen()) {
      return;
    }
    new CellHits(painted)
        .at(x / scale(), y / scale())
        .ifPresentOrElse(hit -> pointer.rest(painted, hit, x, y), pointer::leave);
  }

  private void click(MouseEvent event) {
    requestFocus();
    if (painted == null) {
      return;
    }
    card.hide();
    new CellHits(painted)
        .at(event.getX() / scale(), event.getY() / scale())
        .ifPresent(this::chosen);
  }

  private void chosen(CellHit hit) {
    if (hit instanceof CellHit.OnWeight weight) {
      enlarge(weight);
    } else if (hit instanceof CellHit.OnPart || hit instanceof CellHit.OnWire) {
      hit.pointed()
          .map(Quantity::name)
          .filter(name -> scene.content().cell().stepNames().contains(name))
          .ifPresent(name -> onPin.accept(Pin.value(name)));
    } else if (hit instanceof CellHit.OnStep step) {
      boolean back = painted.progress().hasTurned();
      playback.playingProperty().set(false);
      var line = playback.timeline();
      int part = playback.moment().part();
      playback.goTo(back ? line.backward(part, step.step()) : line.forward(part, step.step()));
    }
  }

  private void enlarge(CellHit.OnWeight hit) {
    card.show(
        painted,
        hit,
        maps.of(hit.weight(), painted.numbers(), valuePalette()),
        getWidth(),
        getHeight());
    pointer.enlarge(hit);
  }

  private void press(KeyEvent event) {
    boolean walks = event.getCode() == KeyCode.W && !event.isShortcutDown();
    if (card.isOpen() && event.getCode() == KeyCode.ESCAPE) {
      card.hide();
      event.consume();
    } else if (card.isOpen() && event.getCode() == KeyCode.P) {
      card.pin();
      event.consume();
    } else if (walks && painted != null) {
      walkTo(walk.step(event.isShiftDown() ? -1 : 1));
      event.consume();
    }
  }

  /** Points at a part from the keyboard: its numbers are shown and said; a weight is enlarged. */
  private void walkTo(PartWalk.Stop stop) {
    card.hide();
    if (stop.weight().isPresent()) {
      enlarge(new CellHit.OnWeight(stop.weight().get(), 0, 0));
      setAccessibleText(card.describe());
      return;
    }
    Part part = stop.part();
    Box box = painted.place(part).times(scale());
    pointer.rest(painted, new CellHits(painted).whole(part), box.right(), box.centreY());
    setAccessibleText(describe());
  }
}
