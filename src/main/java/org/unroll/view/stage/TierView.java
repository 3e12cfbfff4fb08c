package org.unroll.view.stage;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.model.Timeline;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.PaletteRegion;

/**
 * A network of several layers at the moment where the playback stands: layers up, time to the right, the two
 * directions of a level with wires in opposite directions, a decoder to the right of its encoder with
 * what it looks at. Every number is the trace's.
 */
final class TierView extends PaletteRegion implements View {

  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

  private final Playback playback;
  private final TierWords words;
  private final StageWords captions;
  private final Canvas canvas = new Canvas();
  private final Label title = new Label();
  private final Label state = new Label();
  private final Label sentence = new Label();
  private final Label tip = new Label();

  /** Kept here because the playback, which outlives the view, holds it weakly. */
  private final InvalidationListener onMove = this::moved;

  private IntConsumer onEnter = step -> {};
  private StageContent content;

  /** An empty view, which is not to be seen yet. */
  TierView(Playback playback, Texts texts) {
    this.playback = playback;
    this.words = new TierWords(texts);
    this.captions = new StageWords(texts);
    title.getStyleClass().add("stage-title");
    state.getStyleClass().add("stage-state");
    sentence.getStyleClass().add("caption");
    tip.getStyleClass().add("stage-tip");
    tip.setVisible(false);
    for (Label label : new Label[] {title, state, sentence, tip}) {
      label.setManaged(false);
      label.setMouseTransparent(true);
    }
    getChildren().addAll(canvas, title, state, sentence, tip);
    setManaged(false);
    setVisible(false);
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    playback.timelineProperty().addListener(new WeakInvalidationListener(onMove));
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.setVisible(false));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** Shows a pass. */
  void show(StageContent next) {
    content = next;
    moved(null);
  }

  /** Told the time step whose inside is wanted: a double click on its card. */
  void setOnEnter(IntConsumer wanted) {
    onEnter = wanted;
  }

  /** The cards of the layer at work, by its steps, in pixels. */
  SortedMap<Integer, Box> cards() {
    SortedMap<Integer, Box> cards = new TreeMap<>();
    if (isReady() && getWidth() > 0) {
      TierPicture picture = picture();
      TracePart part = picture.parts().get(playback.moment().part());
      for (int step = 0; step < part.trace().length(); step++) {
        int position = part.position(step);
        if (picture.layout().shows(picture.layout().column(part, position))) {
          cards.put(step, picture.layout().card(part, position).times(scale()));
        }
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
        && playback.timeline().walk().equals(org.unroll.model.Walk.of(content.trace()));
  }

  private void moved(Observable changed) {
    playback.momentProperty().get();
    playback.timelineProperty().get();
    if (isVisible()) {
      boolean back = playback.moment().phase() == Phase.BACKWARD;
      state.pseudoClassStateChanged(BACKWARD, back);
      repaintLater();
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
    boolean attention = content.trace().attention(0).length > 0;
    TierLayout all = TierLayout.of(content.trace().parts(), attention, width, height, 0);
    int column = moment.step() < 0 ? 0 : all.column(part, position);
    TierLayout layout = TierLayout.of(content.trace().parts(), attention, width, height, column);
    return new TierPicture(content, layout, moment, playback.timeline().walk());
  }

  @Override
  protected void arrange() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      repaintLater();
    }
  }

  @Override
  protected void colorsChanged() {
    if (!isReady() || !isVisible() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    TierPicture picture = picture();
    var gc = canvas.getGraphicsContext2D();
    gc.setTransform(scale(), 0, 0, scale(), 0, 0);
    gc.clearRect(0, 0, getWidth() / scale(), getHeight() / scale());
    new TierPainter(new Brush(gc, this::color, Fonts.FAMILY, scale()), captions).paint(picture);
    headline(picture);
  }

  private void headline(TierPicture picture) {
    title.setText(words.title(content));
    title.setStyle(size(17));
    state.setText(words.state(picture));
    state.setStyle(size(13));
    String written = words.written(content);
    sentence.setText(words.explain(picture) + (written.isEmpty() ? "" : "\n" + written));
    sentence.setStyle(size(13));
    double margin = 4 * scale();
    double wide = Math.ceil(state.prefWidth(-1));
    state.resizeRelocate(getWidth() - wide - margin, 3, wide, state.prefHeight(-1));
    double room = getWidth() - wide - 4 * margin;
    title.resizeRelocate(margin, 0, Math.min(room, title.prefWidth(-1)), title.prefHeight(-1));
    double top = 28 * scale();
    sentence.resizeRelocate(margin, top, getWidth() - 2 * margin, sentence.prefHeight(-1));
  }

  private String size(double pixels) {
    return "-fx-font-size: " + Math.round(pixels * scale()) + "px;";
  }

  private void hover(MouseEvent event) {
    if (!isReady()) {
      return;
    }
    String said = words.hit(picture(), event.getX() / scale(), event.getY() / scale());
    tip.setVisible(!said.isEmpty());
    tip.setText(said);
    tip.applyCss();
    double wide = Math.ceil(tip.prefWidth(-1));
    double high = Math.ceil(tip.prefHeight(wide));
    double left = Math.min(event.getX() + 14, getWidth() - wide);
    double top = Math.min(event.getY() + 14, getHeight() - high);
    tip.resizeRelocate(Math.max(0, left), Math.max(0, top), wide, high);
  }

  /** A click leads to a card in the direction that is being looked at, a second one inside. */
  private void click(MouseEvent event) {
    if (!isReady()) {
      return;
    }
    TierPicture picture = picture();
    double x = event.getX() / scale();
    double y = event.getY() / scale();
    for (TracePart part : picture.parts()) {
      for (int step = 0; step < part.trace().length(); step++) {
        int position = part.position(step);
        boolean seen = picture.layout().shows(picture.layout().column(part, position));
        if (seen && picture.layout().card(part, position).contains(x, y)) {
          jump(picture, picture.parts().indexOf(part), step);
          if (event.getClickCount() > 1) {
            onEnter.accept(step);
          }
          return;
        }
      }
    }
  }

  private void jump(TierPicture picture, int part, int step) {
    Timeline line = playback.timeline();
    playback.playingProperty().set(false);
    playback.goTo(picture.hasTurned() ? line.backward(part, step) : line.forward(part, step));
  }
}
