package org.unroll.view.depth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.model.Playback;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.StageContent;
import org.unroll.view.stage.TierFold;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * The network folded up: one cell that hands its states to itself, which is how textbooks first draw
 * it, with the numbers of the present step. It opens into one copy of the cell for each time step.
 */
public final class FoldView extends PaletteRegion implements View {

  private final Playback playback;
  private final FoldWords words;
  private final Canvas canvas = new Canvas();

  /** Kept here because the playback, which outlives the view, holds it weakly. */
  private final InvalidationListener onMove = this::moved;

  private final Texts texts;
  private StageContent content;
  private Optional<TierFold> layers = Optional.empty();
  private List<SortedMap<Integer, Box>> layerCards = List.of();
  private double unfolded;
  private Optional<SortedMap<Integer, Box>> cards = Optional.empty();

  /** An empty view that follows a playback. */
  public FoldView(Playback playback, Texts texts) {
    this.playback = playback;
    this.texts = texts;
    this.words = new FoldWords(texts);
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/stage.css")).toExternalForm());
    getStyleClass().add("fold-view");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    visibleProperty().addListener(changed -> moved(null));
  }

  /** Shows a pass. */
  public void show(StageContent next) {
    content = next;
    moved(null);
  }

  /** Shows a pass through all layers of a network, of which {@link #show} shows the one at work. */
  public void showAll(StageContent whole) {
    layers = TierFold.suits(whole) ? Optional.of(new TierFold(whole, texts)) : Optional.empty();
    moved(null);
  }

  /** Where the copies of each layer's card go while it opens. */
  void unfoldLayers(List<SortedMap<Integer, Box>> places) {
    layerCards = List.copyOf(places);
  }

  /**
   * Opens the loop.
   *
   * @param share 0 for folded up, 1 for one copy at each of the cards' places
   * @param places where the copies go, by time step; only needed on the way
   */
  void unfold(double share, Optional<SortedMap<Integer, Box>> places) {
    unfolded = share;
    cards = places;
    if (isVisible()) {
      repaintLater();
    }
  }

  @Override
  public String describe() {
    if (isLayered()) {
      return layers.orElseThrow().describe(playback.moment());
    }
    return isReady() ? words.describe(picture()) : words.plain("empty");
  }

  private boolean isLayered() {
    return layers.filter(fold -> fold.follows(playback.timeline().walk())).isPresent();
  }

  private boolean isReady() {
    return content != null && content.trace().length() == playback.moment().length();
  }

  private FoldPicture picture() {
    return new FoldPicture(content, playback.moment());
  }

  private void moved(Observable changed) {
    if (isVisible()) {
      setAccessibleText(describe());
      repaintLater();
    }
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
    if (!isVisible() || !(isReady() || isLayered()) || getWidth() <= 0) {
      return;
    }
    Map<Token, Color> colors = colors();
    var gc = canvas.getGraphicsContext2D();
    double scale = zoomProperty().get();
    gc.setTransform(scale, 0, 0, scale, 0, 0);
    Box room = new Box(0, 0, getWidth() / scale, getHeight() / scale);
    gc.clearRect(0, 0, room.width(), room.height());
    Brush brush = new Brush(gc, colors::get, Fonts.FAMILY, scale);
    if (isLayered()) {
      paintLayers(gc, brush, room, scale);
      return;
    }
    FoldPainter painter = new FoldPainter(gc, brush, words, picture(), room);
    if (unfolded > 0 && cards.isPresent()) {
      painter.opening(unfolded, own(cards.get(), scale));
    } else {
      painter.folded();
    }
  }

  private void paintLayers(GraphicsContext gc, Brush brush, Box room, double scale) {
    TierFold fold = layers.orElseThrow();
    if (unfolded > 0 && !layerCards.isEmpty()) {
      fold.paintOpening(
          gc,
          brush,
          playback.moment(),
          room,
          unfolded,
          layerCards.stream().map(cards -> own(cards, scale)).toList());
    } else {
      fold.paint(gc, brush, playback.moment(), room);
    }
  }

  /** Places in pixels, in the units of a magnified drawing. */
  private static SortedMap<Integer, Box> own(SortedMap<Integer, Box> places, double scale) {
    SortedMap<Integer, Box> own = new TreeMap<>();
    places.forEach((step, box) -> own.put(step, box.times(1 / scale)));
    return own;
  }
}
