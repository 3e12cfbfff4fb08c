package org.unroll.view.cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
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
import org.unroll.view.cell.CellPicture.Scene;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.TiledCanvas;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * The inside of the cell at the time step where the playback stands: its equations as a wired diagram.
 * Values flow in teal, gradients come back in magenta, as thick as they are large. Follows the
 * playback operation by operation; W walks through parts and weights, with Shift backwards.
 */
public final class CellView extends PaletteRegion implements View {

  private static final double ROOMY_WIDTH = 900;
  private static final double ROOMY_HEIGHT = 520;
  private static final double LARGEST = 1.5;
  private static final double TEXT = 13;
  private static final double TITLE = 17;
  private static final double TILE = 96;

  private final Playback playback;
  private final Pointed pointed;
  private final CellWords words;
  private final CellExplanation explanation;
  private final CellHitWords hitWords;
  private final LayoutCatalogue layouts = LayoutCatalogue.builtIn();
  private final HeatMaps maps = new HeatMaps();
  private final TiledCanvas canvas = new TiledCanvas(TILE, TILE);
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final CellTip tip = new CellTip();
  private final WeightCard card;
  private final PartWalk walk = new PartWalk();

  /** Kept here because the models, which outlive the view, hold them weakly. */
  private final InvalidationListener onMove = this::moved;

  private Consumer<Pin> onPin = pin -> {};
  private CellContent content;
  private Diagram diagram;
  private CellNumbers numbers;
  private Scene scene;
  private CellPicture painted;
  private List<Mark> marks = List.of();
  private double scale = 1;
  private Map<Token, Color> paintedColors = Map.of();
  private Optional<Quantity> ours = Optional.empty();
  private Optional<CellHit> told = Optional.empty();
  private double tipX;
  private double tipY;

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
    hitWords = new CellHitWords(words);
    card = new WeightCard(words);
    for (String sheet : List.of("/themes/stage.css", "/themes/cell.css")) {
      getStylesheets().add(Objects.requireNonNull(getClass().getResource(sheet)).toExternalForm());
    }
    getStyleClass().add("cell-view");
    title.getStyleClass().add("stage-title");
    subtitle.getStyleClass().add("cell-subtitle");
    title.setManaged(false);
    subtitle.setManaged(false);
    getChildren().addAll(canvas, title, subtitle, card, tip);
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
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Shows a pass. The same cell after an update may follow. */
  public void show(CellContent next) {
    if (diagram == null || !diagram.cell().equals(next.cell())) {
      diagram = Diagram.of(next.cell());
      walk.over(List.copyOf(diagram.parts().values()));
    }
    content = next;
    // Worked out when somebody looks: training sends sixty passes a second.
    numbers = null;
    scene = null;
    maps.clear();
    card.hide();
    moved(null);
  }

  /** Told what was clicked and shall be pinned: a result, or a number of the enlarged weight. */
  public void setOnPin(Consumer<Pin> wanted) {
    onPin = wanted;
    card.setOnPin(wanted);
  }

  /** Draws everything anew in the next pulse, as if nothing stood there yet. */
  public void paintAnew() {
    painted = null;
    repaintLater();
  }

  /** Whether there is something to show at the present moment. */
  public boolean isReady() {
    return content != null && content.trace().length() == playback.moment().length();
  }

  @Override
  public String describe() {
    if (!isReady()) {
      return words.plain("empty");
    }
    String all = explanation.describe(picture());
    return tip.isVisible() ? tip.getText() + "\n" + all : all;
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
    if (numbers == null) {
      numbers = new CellNumbers(content, diagram);
    }
    if (scene == null) {
      double width = Math.max(getMinWidth(), getWidth());
      double height = Math.max(getMinHeight(), getHeight());
      scale = scale(width, height);
      CellGeometry geometry = CellGeometry.of(width / scale, height / scale);
      scene = Scene.of(content, diagram, numbers, geometry, layouts);
      painted = null;
    }
    Progress progress = Progress.of(playback.moment(), numbers.script());
    return new CellPicture(scene, progress, pointed.quantityProperty().get());
  }

  /** The wanted zoom, and more where there is room to spare: it is seen from the last row. */
  private double scale(double width, double height) {
    double room = Math.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT) / zoomProperty().get();
    return zoomProperty().get() * Math.max(1, Math.min(LARGEST, room));
  }

  @Override
  protected void arrange() {
    if (canvas.cover(getWidth(), getHeight())) {
      rescale();
    }
  }

  private void rescale() {
    scene = null;
    painted = null;
    repaintLater();
  }

  @Override
  protected void colorsChanged() {
    if (!isVisible() || !isReady() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    Map<Token, Color> colors = new EnumMap<>(Token.class);
    for (Token token : Token.values()) {
      colors.put(token, color(token));
    }
    boolean sameColors = paintedColors.equals(colors);
    if (!sameColors) {
      maps.clear();
    }
    CellPicture picture = picture();
    paint(picture, colors, sameColors);
    paintedColors = colors;
    headline(picture);
    // What lies under a resting pointer has other numbers now.
    if (tip.isVisible()) {
      told.ifPresent(this::tell);
    }
  }

  /** The same scene object means that only the moment has changed. */
  @SuppressWarnings("ReferenceEquality")
  private void paint(CellPicture picture, Map<Token, Color> colors, boolean sameColors) {
    List<Mark> next = new CellMarks(words, maps, picture).all();
    boolean same =
        sameColors
            && painted != null
            && painted.scene() == picture.scene()
            && marks.size() == next.size();
    List<Box> changes = same ? CellPainter.changes(marks, next) : List.of();
    canvas.paint(
        scale,
        tile -> !same || changes.stream().anyMatch(tile::overlaps),
        (gc, tile) ->
            CellPainter.paint(new Brush(gc, colors::get, Fonts.FAMILY, scale, tile), next, tile));
    marks = next;
    painted = picture;
  }

  private void headline(CellPicture picture) {
    var box = picture.scene().geometry().title().times(scale);
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
    return "-fx-font-size: " + Math.round(pixels * scale) + "px;";
  }

  private void hover(double x, double y) {
    if (painted == null || card.isOpen()) {
      return;
    }
    Optional<CellHit> hit = new CellHits(painted).at(x / scale, y / scale);
    if (hit.isEmpty()) {
      leave();
      return;
    }
    tipX = x;
    tipY = y;
    tell(hit.get());
    point(quantity(hit.get()));
  }

  private void tell(CellHit hit) {
    told = Optional.of(hit);
    tip.show(hitWords.of(painted, hit), tipX, tipY, getWidth(), getHeight());
  }

  private static Optional<Quantity> quantity(CellHit hit) {
    if (hit instanceof CellHit.OnPart part) {
      return Optional.of(part.quantity());
    }
    if (hit instanceof CellHit.OnWire wire) {
      return Optional.of(wire.quantity());
    }
    return hit instanceof CellHit.OnWeight weight
        ? Optional.of(Quantity.weight(weight.weight()))
        : Optional.empty();
  }

  private void point(Optional<Quantity> next) {
    ours.filter(q -> !next.equals(ours)).ifPresent(pointed::leave);
    ours = next;
    next.ifPresent(pointed::at);
    next.filter(q -> q.unit() >= 0).ifPresent(q -> pointed.unitProperty().set(q.unit()));
  }

  private void leave() {
    tip.setVisible(false);
    point(Optional.empty());
  }

  private void click(MouseEvent event) {
    requestFocus();
    if (painted == null) {
      return;
    }
    card.hide();
    new CellHits(painted).at(event.getX() / scale, event.getY() / scale).ifPresent(this::chosen);
  }

  private void chosen(CellHit hit) {
    if (hit instanceof CellHit.OnWeight weight) {
      enlarge(weight);
    } else if (hit instanceof CellHit.OnPart || hit instanceof CellHit.OnWire) {
      quantity(hit)
          .map(Quantity::name)
          .filter(name -> content.cell().stepNames().contains(name))
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
    tip.setVisible(false);
    card.show(
        painted, hit, maps.of(hit.weight(), numbers, valuePalette()), getWidth(), getHeight());
    point(Optional.of(Quantity.weight(hit.weight())));
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
    CellHit hit = new CellHits(painted).whole(part);
    var box = painted.place(part).times(scale);
    tipX = box.right();
    tipY = box.centreY();
    tell(hit);
    point(quantity(hit));
    setAccessibleText(describe());
  }
}
