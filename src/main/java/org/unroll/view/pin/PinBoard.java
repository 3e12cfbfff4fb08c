package org.unroll.view.pin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.layout.Region;
import org.unroll.engine.Trace;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Walk;
import org.unroll.model.WhatIfModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/**
 * The pinned cards, over the stage: from the lower right side by side or one above the other, until
 * somebody drags them elsewhere. Where no card lies the pointer reaches what is below.
 */
public final class PinBoard extends Region implements View {

  private static final double GAP = 8;

  private final PinWords words;
  private final Playback playback;
  private final Pointed pointed;
  private final WhatIfModel model;
  private final Map<Pin, PinCard> cards = new LinkedHashMap<>();

  /** Kept here because the models, which outlive the view, hold them weakly. */
  private final InvalidationListener onPins = changed -> lay();

  private final InvalidationListener onMove = changed -> refresh();

  private Optional<PinContent> content = Optional.empty();
  private Walk walk = Walk.line(1);
  private boolean upright;

  /** A board that follows the pins of the model. */
  public PinBoard(Texts texts, Playback playback, Pointed pointed, WhatIfModel model) {
    this.words = new PinWords(texts);
    this.playback = playback;
    this.pointed = pointed;
    this.model = model;
    getStyleClass().add("pin-board");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/pin.css")).toExternalForm());
    setPickOnBounds(false);
    setMinSize(0, 0);
    model.pins().addListener(new WeakInvalidationListener(onPins));
    WeakInvalidationListener moved = new WeakInvalidationListener(onMove);
    playback.momentProperty().addListener(moved);
    pointed.unitProperty().addListener(moved);
    model.askedProperty().addListener(moved);
    lay();
  }

  /** Shows newer numbers. Cards of what this cell does not have are left out. */
  public void show(PinContent next) {
    content = Optional.of(next);
    walk = Walk.of(next.trace());
    lay();
  }

  private void lay() {
    List<Pin> shown =
        content
            .map(c -> model.pins().stream().filter(pin -> has(c, pin)).toList())
            .orElse(List.of());
    cards.keySet().retainAll(shown);
    shown.forEach(pin -> cards.computeIfAbsent(pin, this::card));
    if (!getChildren().equals(List.copyOf(cards.values()))) {
      List<PinCard> gone = new ArrayList<>();
      getChildren().forEach(node -> gone.add((PinCard) node));
      gone.removeAll(cards.values());
      getChildren().removeAll(gone);
      cards.values().stream()
          .filter(card -> !getChildren().contains(card))
          .forEach(getChildren()::add);
    }
    refresh();
    requestLayout();
  }

  private boolean has(PinContent content, Pin pin) {
    return content
        .layer(pin, playback.moment().part())
        .filter(layer -> has(layer.trace(), pin))
        .isPresent();
  }

  private static boolean has(Trace trace, Pin pin) {
    try {
      if (pin.isWeight()) {
        return pin.place() < trace.weight(pin.name()).data.length;
      }
      trace.value(pin.name(), 0);
      return true;
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  private PinCard card(Pin pin) {
    return pin.isWeight()
        ? new NumberCard(words, pin, playback, model)
        : new ValueCard(words, pin, playback, pointed, model);
  }

  private void refresh() {
    content
        .filter(c -> walk.equals(playback.timeline().walk()))
        .ifPresent(c -> cards.values().forEach(card -> card.show(c)));
    setAccessibleText(describe());
  }

  /** Which edge the cards stand at: {@code true} for the right one, else the lower one. */
  void setUpright(boolean column) {
    if (column != upright) {
      upright = column;
      requestLayout();
    }
  }

  /**
   * Height of the rows of cards at the lower edge; 0 where there are none, or none is left there. A view
   * below the board that leaves this height free is not covered.
   *
   * @param width of the board
   */
  public double dockHeight(double width) {
    List<PinCard> docked = docked();
    int inRow = Math.max(1, (int) Math.floor((width - GAP) / (PinCard.WIDTH + GAP)));
    double all = 0;
    for (int first = 0; first < docked.size(); first += inRow) {
      List<PinCard> row = docked.subList(first, Math.min(docked.size(), first + inRow));
      all += row.stream().mapToDouble(PinBoard::high).max().orElse(0) + GAP;
    }
    return all == 0 ? 0 : all + GAP;
  }

  /**
   * Width of the columns of cards at the right edge, likewise.
   *
   * @param height of the board
   */
  public double dockWidth(double height) {
    int columns = 0;
    double free = 0;
    for (PinCard card : docked()) {
      if (columns == 0 || free < high(card)) {
        columns++;
        free = height - GAP;
      }
      free -= high(card) + GAP;
    }
    return columns == 0 ? 0 : columns * (PinCard.WIDTH + GAP) + GAP;
  }

  private List<PinCard> docked() {
    return cards.values().stream().filter(card -> !card.isDragged()).toList();
  }

  private static double high(PinCard card) {
    return Math.ceil(card.prefHeight(PinCard.WIDTH));
  }

  @Override
  protected void layoutChildren() {
    if (upright) {
      layColumns();
    } else {
      layRows();
    }
  }

  private void layRows() {
    double right = getWidth() - GAP;
    double bottom = getHeight() - GAP;
    double highest = 0;
    for (PinCard card : cards.values()) {
      if (right - PinCard.WIDTH < 0 && right < getWidth() - GAP) {
        right = getWidth() - GAP;
        bottom -= highest + GAP;
        highest = 0;
      }
      place(card, right, bottom);
      right -= PinCard.WIDTH + GAP;
      highest = Math.max(highest, high(card));
    }
  }

  private void layColumns() {
    double right = getWidth() - GAP;
    double bottom = getHeight() - GAP;
    for (PinCard card : cards.values()) {
      if (bottom - high(card) < 0 && bottom < getHeight() - GAP) {
        right -= PinCard.WIDTH + GAP;
        bottom = getHeight() - GAP;
      }
      place(card, right, bottom);
      bottom -= high(card) + GAP;
    }
  }

  private static void place(PinCard card, double right, double bottom) {
    double top = Math.max(0, bottom - high(card));
    card.resizeRelocate(right - PinCard.WIDTH, top, PinCard.WIDTH, high(card));
  }

  @Override
  public String describe() {
    return cards.isEmpty()
        ? words.say("board.none")
        : cards.values().stream().map(View::describe).collect(Collectors.joining("\n"));
  }
}
