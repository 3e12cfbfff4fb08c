package org.unroll.view.stage;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.StepSize;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * A network of one layer at the moment where the playback stands. States run through the cells as bands
 * with one strip per unit; gradients flow back below them as wires that thin out as they vanish. Every
 * number is the trace's.
 */
final class OneLayerView extends PaletteRegion implements View {

  private final Playback playback;
  private final StageWords words;
  private final Explanation explanation;
  private final Describer describer;
  private final StageSurface surface;
  private final StageOverlay overlay;
  private final PointedLayer pointing;

  /** Kept here because the playback, which outlives the view, holds them weakly. */
  private final InvalidationListener onMove = this::moved;

  private final InvalidationListener onTransit = this::inTransit;

  private IntConsumer onEnter = step -> {};
  private BiConsumer<String, Integer> onPin = (symbol, unit) -> {};
  private StageContent content;
  private StageNumbers numbers;
  private StagePicture painted;
  private Map<Token, Color> paintedColors = Map.of();

  /** An empty view, which is not to be seen yet. */
  OneLayerView(Playback playback, Pointed pointed, Texts texts) {
    this.playback = playback;
    pointing = new PointedLayer(pointed);
    words = new StageWords(texts);
    surface = new StageSurface(words);
    explanation = new Explanation(texts);
    describer = new Describer(texts);
    overlay = new StageOverlay(new HitWords(texts));
    getStyleClass().add("one-layer");
    getChildren().addAll(surface, pointing, overlay);
    setManaged(false);
    setVisible(false);
    listen();
  }

  private void listen() {
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    playback.timelineProperty().addListener(new WeakInvalidationListener(onMove));
    playback.transitProperty().addListener(new WeakInvalidationListener(onTransit));
    visibleProperty().addListener(changed -> moved(null));
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** Shows a sequence. The same one after an update may follow. */
  void show(StageContent next) {
    content = next;
    numbers = new StageNumbers(next);
    moved(null);
  }

  /** Draws everything anew in the next pulse, as if nothing stood there yet. */
  void paintAnew() {
    painted = null;
    repaintLater();
  }

  /** Where the title ends, in pixels from the left: what stands beside it begins there. */
  ReadOnlyDoubleProperty titleEndProperty() {
    return overlay.titleEndProperty();
  }

  /** Told the time step whose inside is wanted: a double click on its card. */
  void setOnEnter(IntConsumer wanted) {
    onEnter = wanted;
  }

  /** Told the symbol that was clicked, and its unit or -1: it shall be pinned. */
  void setOnPin(BiConsumer<String, Integer> wanted) {
    onPin = wanted;
  }

  /** The cards that are in sight, by their time steps, in pixels of this view. */
  SortedMap<Integer, Box> cards() {
    SortedMap<Integer, Box> cards = new TreeMap<>();
    if (isReady() && getWidth() > 0) {
      for (Slot slot : picture().layout().slots()) {
        cards.put(slot.step(), slot.card().times(scale()));
      }
    }
    return cards;
  }

  @Override
  public String describe() {
    return isReady() ? describer.of(content, numbers, playback.moment()) : words.plain("empty");
  }

  /** The sentence in the bubble for the present step. Empty before {@link #show}. */
  String explain() {
    return !isReady() ? "" : explanation.of(content, numbers, playback.moment());
  }

  private boolean isReady() {
    return content != null && content.trace().length() == playback.timeline().length();
  }

  /** Nothing is painted while hidden: the toolkit would send it to the screen all the same. */
  private void moved(Observable changed) {
    if (isVisible()) {
      overlay.turn(playback.moment().phase());
      repaintLater();
    }
  }

  private void inTransit(Observable changed) {
    overlay.move(playback.transitProperty().get());
  }

  @Override
  protected void arrange() {
    if (surface.getWidth() != getWidth() || surface.getHeight() != getHeight()) {
      surface.resize(getWidth(), getHeight());
      paintAnew();
    }
    overlay.scaleTo(scale());
  }

  @Override
  protected void colorsChanged() {
    if (!isVisible() || !isReady() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    StagePicture picture = picture();
    Map<Token, Color> colors = colors();
    paint(picture, colors);
    painted = picture;
    paintedColors = colors;
    Moment next =
        playback.timeline().at(playback.timeline().next(playback.cursor(), StepSize.STEP));
    overlay.place(picture, explain(), words, next);
    pointing.place(picture, scale());
  }

  /** Within one direction only the columns at which the moment has changed look different. */
  private void paint(StagePicture picture, Map<Token, Color> colors) {
    boolean same =
        painted != null
            && painted.content().equals(picture.content())
            && painted.layout().samePlaces(picture.layout())
            && painted.hasTurned() == picture.hasTurned()
            && paintedColors.equals(colors);
    if (same) {
      surface.paintChange(painted, picture, colors::get, scale());
    } else {
      surface.paint(picture, colors::get, scale(), getWidth(), getHeight());
    }
  }

  /** The wanted zoom, and somewhat more where there is room to spare. */
  private double scale() {
    return content == null
        ? zoomProperty().get()
        : zoomProperty().get()
            * StageLayout.spare(
                content.shape(),
                getWidth() / zoomProperty().get(),
                getHeight() / zoomProperty().get());
  }

  private StagePicture picture() {
    Moment moment = playback.moment();
    int look = moment.phase() == Phase.UPDATE ? 0 : Math.max(0, moment.step());
    StageLayout layout =
        StageLayout.of(content.shape(), getWidth() / scale(), getHeight() / scale(), look);
    return new StagePicture(content, numbers, layout, moment);
  }

  private void hover(MouseEvent event) {
    if (painted != null) {
      overlay.hover(painted, event.getX(), event.getY(), getWidth(), getHeight());
      pointing.point(hit(event));
    }
  }

  private void left() {
    overlay.hideTip();
    pointing.point(Optional.empty());
  }

  private Optional<StageHit> hit(MouseEvent event) {
    return new HitFinder(painted).at(event.getX() / scale(), event.getY() / scale());
  }

  private void click(MouseEvent event) {
    if (painted == null) {
      return;
    }
    Optional<StageHit> hit = hit(event);
    hit.ifPresent(pointing::choose);
    if (event.getClickCount() == 1 && event.isStillSincePress()) {
      hit.ifPresent(this::pin);
    }
    hit.filter(found -> found.step() >= 0)
        .ifPresent(found -> chosen(found.step(), event.getClickCount()));
  }

  private void pin(StageHit hit) {
    if (hit instanceof StageHit.Unit unit) {
      onPin.accept(unit.symbol(), unit.unit());
    } else if (hit instanceof StageHit.Whole whole) {
      onPin.accept(whole.symbol(), -1);
    } else if (hit instanceof StageHit.Wire wire) {
      onPin.accept(wire.symbol(), -1);
    }
  }

  private void chosen(int step, int clicks) {
    if (clicks < 2) {
      jump(step);
    } else {
      onEnter.accept(step);
    }
  }

  /** A click leads to a step in the direction that is being looked at. */
  private void jump(int step) {
    boolean back = painted.hasTurned();
    playback.playingProperty().set(false);
    playback.goTo(back ? playback.timeline().backward(step) : playback.timeline().forward(step));
  }
}
