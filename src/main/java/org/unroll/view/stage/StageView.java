package org.unroll.view.stage;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Walk;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.PaletteRegion;

/**
 * The hero of the program: a network unrolled over time, at the moment where the playback stands. One
 * layer and several layers are drawn in two ways, and a sequence shows which of them it needs.
 *
 * <p>Shows what it is given through {@link #show} and moves the playback when a learner clicks a step;
 * it changes nothing else. What a cell looks like follows from its {@link CellFace} alone.
 */
public final class StageView extends PaletteRegion implements View {

  private final Playback playback;
  private final OneLayerView one;
  private final TierView tiers;

  /** Kept here because the playback, which outlives the view, holds it weakly. */
  private final InvalidationListener onMove = this::moved;

  private boolean layered;

  /**
   * An empty stage.
   *
   * @param playback the cursor to follow, and to move on clicks
   * @param texts the language of all captions
   */
  public StageView(Playback playback, Texts texts) {
    this(playback, new Pointed(), texts);
  }

  /** An empty stage that shares what is pointed at with other views. */
  public StageView(Playback playback, Pointed pointed, Texts texts) {
    this.playback = playback;
    one = new OneLayerView(playback, pointed, texts);
    tiers = new TierView(playback, pointed, texts);
    one.zoomProperty().bind(zoomProperty());
    tiers.zoomProperty().bind(zoomProperty());
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/stage.css")).toExternalForm());
    getStyleClass().add("stage");
    getChildren().addAll(one, tiers);
    setMinSize(480, 264);
    setPrefSize(960, 520);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    playback.timelineProperty().addListener(new WeakInvalidationListener(onMove));
    visibleProperty().addListener(changed -> seen());
    addEventHandler(MouseEvent.MOUSE_CLICKED, event -> requestFocus());
  }

  /** Shows a sequence; the playback takes its length. The same sequence after an update may follow. */
  public void show(StageContent next) {
    layered = next.isLayered();
    if (layered) {
      tiers.show(next);
    } else {
      one.show(next);
    }
    playback.show(Walk.of(next.trace()), playback.timeline().script());
    seen();
  }

  /** Nothing is painted while hidden: the toolkit would send it to the screen all the same. */
  private void seen() {
    one.setVisible(isVisible() && !layered);
    tiers.setVisible(isVisible() && layered);
    moved(null);
  }

  private void moved(Observable changed) {
    if (isVisible()) {
      setAccessibleText(describe());
    }
  }

  /** Draws everything anew in the next pulse, as if nothing stood there yet. */
  public void paintAnew() {
    one.paintAnew();
  }

  /** Where the title ends, in pixels from the left: what stands beside it begins there. */
  public ReadOnlyDoubleProperty titleEndProperty() {
    return one.titleEndProperty();
  }

  /** Told the time step whose inside is wanted: a double click on its card. */
  public void setOnEnter(IntConsumer wanted) {
    one.setOnEnter(wanted);
    tiers.setOnEnter(wanted);
  }

  /** Told the symbol that was clicked, and its unit or -1: it shall be pinned. */
  public void setOnPin(BiConsumer<String, Integer> wanted) {
    one.setOnPin(wanted);
    tiers.setOnPin(wanted);
  }

  /** The cards that are in sight, by their time steps, in pixels of this view. */
  public SortedMap<Integer, Box> cards() {
    return layered ? tiers.cards() : one.cards();
  }

  /** The same for every layer of a network of several; empty for one layer. */
  public List<SortedMap<Integer, Box>> layers() {
    return tiers.isVisible() ? tiers.layers() : List.of();
  }

  /** What stands on the stage, in words; also its accessible text. */
  @Override
  public String describe() {
    return layered ? tiers.describe() : one.describe();
  }

  /** The sentence in the bubble for the present step of one layer. Empty before {@link #show}. */
  public String explain() {
    return layered ? "" : one.explain();
  }

  @Override
  protected void arrange() {
    one.resizeRelocate(0, 0, getWidth(), getHeight());
    tiers.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
