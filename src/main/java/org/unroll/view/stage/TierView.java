package org.unroll.view.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Reach;
import org.unroll.model.StepSize;
import org.unroll.model.Timeline;
import org.unroll.model.Walk;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * A network of several layers at the moment where the playback stands: layers up, time to the right, the two
 * directions of a level with wires in opposite directions, links round their levels, a decoder to the right of
 * its encoder with what it looks at. Every number is the trace's.
 */
final class TierView extends PaletteRegion implements View {

  private final Playback playback;
  private final Pointed pointed;
  private final TierWords words;
  private final StageWords captions;
  private final TierSurface surface;
  private final TierOverlay overlay;

  /** Kept here because the playback, which outlives the view, holds them weakly. */
  private final InvalidationListener onMove = this::moved;

  private final InvalidationListener onTransit = this::inTransit;

  private IntConsumer onEnter = step -> {};
  private BiConsumer<String, Integer> onPin = (symbol, unit) -> {};
  private StageContent content;
  private TierNumbers numbers;
  private Reach reach;
  private TierPicture painted;
  private List<TierWire> wires = List.of();
  private Map<Token, Color> paintedColors = Map.of();
  private double paintedScale;

  /** An empty view, which is not to be seen yet. */
  TierView(Playback playback, Pointed pointed, Texts texts) {
    this.playback = playback;
    this.pointed = pointed;
    this.words = new TierWords(texts);
    this.captions = new StageWords(texts);
    this.surface = new TierSurface(texts);
    this.overlay = new TierOverlay(texts);
    getChildren().addAll(surface, overlay);
    getStyleClass().add("tiers");
    setManaged(false);
    setVisible(false);
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    playback.timelineProperty().addListener(new WeakInvalidationListener(onMove));
    playback.transitProperty().addListener(new WeakInvalidationListener(onTransit));
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> overlay.hideTip());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** Shows a pass. */
  void show(StageContent next) {
    if (!next.equals(content)) {
      content = next;
      numbers = new TierNumbers(next);
      Walk walk = Walk.of(next.trace());
      if (reach == null || !reach.walk().equals(walk)) {
        reach = new Reach(walk);
      }
    }
    moved(null);
  }

  /** Told the time step whose inside is wanted: a double click on its card. */
  void setOnEnter(IntConsumer wanted) {
    onEnter = wanted;
  }

  /** Told the symbol of the layer at work that was clicked, and its unit or -1. */
  void setOnPin(BiConsumer<String, Integer> wanted) {
    onPin = wanted;
  }

  /** The cards of the layer at work, by its steps, in pixels. */
  SortedMap<Integer, Box> cards() {
    return isReady() && getWidth() > 0
        ? cards(picture().parts().get(playback.moment().part()))
        : new TreeMap<>();
  }

  /** The cards of every layer, by its steps, in pixels. */
  List<SortedMap<Integer, Box>> layers() {
    return isReady() && getWidth() > 0
        ? content.trace().parts().stream().map(this::cards).toList()
        : List.of();
  }

  private SortedMap<Integer, Box> cards(TracePart part) {
    SortedMap<Integer, Box> cards = new TreeMap<>();
    TierPicture picture = picture();
    for (int step = 0; step < part.trace().length(); step++) {
      int position = part.position(step);
      if (picture.layout().shows(picture.layout().column(part, position))) {
        cards.put(step, picture.layout().card(part, position).times(scale()));
      }
    }
    return cards;
  }

  @Override
  public String describe() {
    return isReady() ? words.describe(picture()) : captions.plain("empty");
  }

  /** Not while one sequence makes place for another. */
  private boolean isReady() {
    return content != null
        && content.isLayered()
        && playback.timeline().walk().equals(reach.walk());
  }

  private void moved(Observable changed) {
    playback.momentProperty().get();
    playback.timelineProperty().get();
    if (isVisible()) {
      overlay.turn(playback.moment().phase());
      repaintLater();
    }
  }

  private void inTransit(Observable changed) {
    double share = playback.transitProperty().get();
    if (isVisible()) {
      overlay.move(share);
    }
  }

  private double scale() {
    return zoomProperty().get();
  }

  private TierPicture picture() {
    Moment moment = playback.moment();
    TracePart part = content.trace().parts().get(moment.part());
    int position = part.position(Math.max(0, moment.step()));
    double width = Math.max(200, getWidth() / scale());
    double height = Math.max(200, getHeight() / scale());
    TierShape shape = numbers.shape();
    int column = moment.step() < 0 ? 0 : TierLayout.column(shape, part, position);
    TierLayout layout = TierLayout.of(shape, width, height, column);
    return new TierPicture(content, numbers, layout, moment, reach);
  }

  @Override
  protected void arrange() {
    if (surface.getWidth() != getWidth() || surface.getHeight() != getHeight()) {
      surface.resize(getWidth(), getHeight());
      painted = null;
      repaintLater();
    }
  }

  @Override
  protected void colorsChanged() {
    if (!isReady() || !isVisible() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    TierPicture picture = picture();
    Map<Token, Color> colors = colors();
    wires = picture.wires();
    if (isSameBut(picture, colors)) {
      surface.paintChange(painted, picture, wires, colors::get, scale());
    } else {
      surface.paint(picture, wires, colors::get, scale());
    }
    painted = picture;
    paintedColors = colors;
    paintedScale = scale();
    overlay.scaleTo(scale());
    overlay.place(picture, words, getWidth(), getHeight());
    overlay.prepare(TierPulse.between(picture, wires, next()));
  }

  private Moment next() {
    Timeline line = playback.timeline();
    return line.at(line.next(playback.cursor(), StepSize.STEP));
  }

  /** Whether only the moment has changed, within the same direction. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isSameBut(TierPicture picture, Map<Token, Color> colors) {
    return painted != null
        && painted.content() == picture.content()
        && painted.layout().equals(picture.layout())
        && paintedScale == scale()
        && paintedColors.equals(colors);
  }

  private Optional<TierHit> hit(MouseEvent event) {
    return painted == null || !isReady()
        ? Optional.empty()
        : new TierHitFinder(painted, wires).at(event.getX() / scale(), event.getY() / scale());
  }

  private void hover(MouseEvent event) {
    overlay.hover(painted, hit(event), event.getX(), event.getY(), getWidth(), getHeight());
  }

  /** A click leads to a card in the direction that is being looked at and pins a value, a second one inside. */
  private void click(MouseEvent event) {
    hit(event).ifPresent(hit -> clicked(hit, event.getClickCount()));
  }

  private void clicked(TierHit hit, int clicks) {
    if (hit instanceof TierHit.Column column) {
      TierStops.at(painted, column.column()).ifPresent(this::jump);
      return;
    }
    Optional<Walk.Stop> stop = TierStops.of(painted, hit);
    stop.ifPresent(this::jump);
    if (clicks == 1 && hit instanceof TierHit.Unit unit) {
      pointed.unitProperty().set(unit.unit());
      onPin.accept(unit.symbol(), unit.unit());
    } else if (clicks == 1 && hit instanceof TierHit.Gate gate) {
      onPin.accept(gate.symbol(), -1);
    } else if (clicks > 1) {
      stop.ifPresent(found -> onEnter.accept(found.step()));
    }
  }

  private void jump(Walk.Stop stop) {
    Timeline line = playback.timeline();
    playback.playingProperty().set(false);
    playback.goTo(
        painted.hasTurned()
            ? line.backward(stop.part(), stop.step())
            : line.forward(stop.part(), stop.step()));
  }
}
