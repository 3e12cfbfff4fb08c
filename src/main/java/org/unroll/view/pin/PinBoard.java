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
 * The pinned cards, over the stage: side by side from the lower right, until somebody drags them
 * elsewhere. Where no card lies the pointer reaches what is below.
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

  /**
   * Height of the row of cards at the lower edge; 0 where there are none, or none is left there. A view
   * below the board that leaves this height free is not covered.
   */
  public double dockHeight() {
    return cards.values().stream()
        .filter(card -> !card.isDragged())
        .mapToDouble(card -> Math.ceil(card.prefHeight(PinCard.WIDTH)) + 2 * GAP)
        .max()
        .orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - GAP;
    double bottom = getHeight() - GAP;
    double highest = 0;
    for (PinCard card : cards.values()) {
      double high = Math.ceil(card.prefHeight(PinCard.WIDTH));
      if (right - PinCard.WIDTH < 0 && right < getWidth() - GAP) {
        right = getWidth() - GAP;
        bottom -= highest + GAP;
        highest = 0;
      }
      double top = Math.max(0, bottom - high);
      card.resizeRelocate(right - PinCard.WIDTH, top, PinCard.WIDTH, high);
      right -= PinCard.WIDTH + GAP;
      highest = Math.max(highest, high);
    }
  }

  @Override
  public String describe() {
    return cards.isEmpty()
        ? words.say("board.none")
        : cards.values().stream().map(View::describe).collect(Collectors.joining("\n"));
  }
}
