package org.unroll.view.depth;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.unroll.model.Depth;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.view.View;
import org.unroll.view.cell.CellView;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.StageView;

/**
 * The three depths of one picture with smooth ways between them: the folded network opens into the
 * sequence, a card of the sequence grows into the inside of its cell. Enter and a double click go
 * inwards, Backspace outwards, and out of the cell Escape.
 */
public final class DepthView extends Region implements View {

  /** From here on the copies of the folded cell give way to the cards of the sequence. */
  private static final double NEAR = 0.8;

  private static final Duration TRAVEL = Duration.millis(360);

  private final Playback playback;
  private final FoldView fold;
  private final StageView stage;
  private final CellView cell;
  private final ObjectProperty<Depth> depth;

  /** Kept here because the model, which outlives the view, holds it weakly. */
  private final InvalidationListener onDepth = this::wanted;

  private final DoubleProperty place = new SimpleDoubleProperty(this, "place", 1);

  private Timeline travel = new Timeline();

  /**
   * A view of a network.
   *
   * @param depth how deep one looks; followed, and changed on keys and double clicks
   */
  public DepthView(
      Playback playback,
      ObjectProperty<Depth> depth,
      FoldView fold,
      StageView stage,
      CellView cell) {
    this.playback = playback;
    this.depth = depth;
    this.fold = fold;
    this.stage = stage;
    this.cell = cell;
    getStyleClass().add("depths");
    getChildren().addAll(fold, stage, cell);
    stage.setOnEnter(this::enter);
    place.addListener(changed -> show(place.get()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    depth.addListener(new WeakInvalidationListener(onDepth));
    jump();
  }

  /** Goes to the wanted depth in a smooth movement where somebody can see it. */
  private void wanted(Observable changed) {
    boolean seen = getScene() != null && getScene().getWindow() != null;
    if (seen) {
      travelTo(depth.get());
    } else {
      jump();
    }
  }

  private void travelTo(Depth wanted) {
    travel.stop();
    // Who hides while in focus loses it to some button; so we take it for the journey.
    if (isFocusWithin()) {
      requestFocus();
    }
    travel =
        new Timeline(
            new KeyFrame(
                TRAVEL.multiply(Math.max(1, Math.abs(wanted.ordinal() - place.get()))),
                new KeyValue(place, wanted.ordinal(), Interpolator.EASE_BOTH)));
    travel.setOnFinished(done -> focus(wanted));
    travel.play();
  }

  private void jump() {
    travel.stop();
    place.set(depth.get().ordinal());
    show(place.get());
  }

  /** How far inwards the picture has come: 0 folded, 1 the sequence, 2 inside the cell. */
  DoubleProperty placeProperty() {
    return place;
  }

  private void focus(Depth reached) {
    if (isFocusWithin()) {
      view(reached).requestFocus();
    }
  }

  private Region view(Depth which) {
    return switch (which) {
      case NETWORK -> fold;
      case SEQUENCE -> stage;
      case CELL -> cell;
    };
  }

  private void enter(int step) {
    boolean back = playback.moment().phase().compareTo(Phase.BACKWARD) >= 0;
    playback.playingProperty().set(false);
    if (playback.moment().step() != step) {
      playback.goTo(back ? playback.timeline().backward(step) : playback.timeline().forward(step));
    }
    depth.set(Depth.CELL);
  }

  private void press(KeyEvent event) {
    EventTarget target = event.getTarget();
    // Escape leaves the cell and no more: next it leaves the presentation.
    boolean escaped = event.getCode() == KeyCode.ESCAPE && depth.get() == Depth.CELL;
    boolean outwards = escaped || event.getCode() == KeyCode.BACK_SPACE;
    boolean inwards = event.getCode() == KeyCode.ENTER;
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean ours =
        plain && !(target instanceof TextInputControl) && !(target instanceof ButtonBase);
    Depth next = outwards ? depth.get().outwards() : depth.get().inwards();
    if (ours && (outwards || inwards) && next != depth.get()) {
      depth.set(next);
      event.consume();
    }
  }

  /** Lets the keys of the depths work wherever the focus is within a node. */
  public void installKeys(Node root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void show(double at) {
    boolean unfolding = at > 0 && at < 1;
    double entered = Math.max(0, at - 1);
    fold.setVisible(at < 1);
    fold.unfold(Math.min(1, at), unfolding ? Optional.of(stage.cards()) : Optional.empty());
    fold.unfoldLayers(unfolding ? stage.layers() : List.of());
    double arrived = Math.max(0, (at - NEAR) / (1 - NEAR));
    fold.setOpacity(1 - Math.min(1, arrived));
    stage.setVisible(at > NEAR && at < 2);
    stage.setOpacity(Math.min(1, arrived));
    cell.setVisible(at > 1);
    cell.setOpacity(Math.min(1, 4 * entered));
    grow(entered);
  }

  /** The inside of the cell has the size of its card at first, and all the room at the end. */
  private void grow(double share) {
    Box card = share > 0 && share < 1 ? card() : new Box(0, 0, getWidth(), getHeight());
    double width = Math.max(1, getWidth());
    double height = Math.max(1, getHeight());
    boolean moving = share > 0 && share < 1;
    double scaleX = moving ? card.width() / width + share * (1 - card.width() / width) : 1;
    double scaleY = moving ? card.height() / height + share * (1 - card.height() / height) : 1;
    cell.setScaleX(scaleX);
    cell.setScaleY(scaleY);
    cell.setTranslateX(moving ? (1 - share) * (card.centreX() - width / 2) : 0);
    cell.setTranslateY(moving ? (1 - share) * (card.centreY() - height / 2) : 0);
  }

  private Box card() {
    Box found = stage.cards().get(Math.max(0, playback.moment().step()));
    return found == null ? new Box(getWidth() / 2 - 20, getHeight() / 2 - 30, 40, 60) : found;
  }

  @Override
  public String describe() {
    return switch (depth.get()) {
      case NETWORK -> fold.describe();
      case SEQUENCE -> stage.describe();
      case CELL -> cell.describe();
    };
  }

  @Override
  protected void layoutChildren() {
    for (Region child : new Region[] {fold, stage, cell}) {
      child.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return stage.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return stage.minHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return stage.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return stage.prefHeight(width);
  }
}
