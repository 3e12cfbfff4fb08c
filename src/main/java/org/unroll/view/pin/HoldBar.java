package org.unroll.view.pin;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unroll.lab.Intervention;
import org.unroll.model.WhatIfModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/**
 * Says above the stage what is held and changed by hand, and leads back. Takes no room while nothing is
 * and there is nothing to redo.
 */
public final class HoldBar extends HBox implements View {

  private final PinWords words;
  private final WhatIfModel model;
  private final Label held = new Label();
  private final Button undo;
  private final Button redo;
  private final Button release;
  private final CheckBox training;

  /** Kept here because the model, which outlives the view, holds it weakly. */
  private final InvalidationListener onChange = changed -> refresh();

  private Optional<PinContent> content = Optional.empty();

  /** A bar that follows what is asked, and is told what there is by {@link #show}. */
  public HoldBar(Texts texts, WhatIfModel model) {
    super(8);
    this.words = new PinWords(texts);
    this.model = model;
    this.undo = button("undo", model::undo);
    this.redo = button("redo", model::redo);
    this.release = button("releaseAll", () -> model.ask(Intervention.NONE));
    this.training = new CheckBox(words.say("training"));
    training.setTooltip(new Tooltip(words.say("training.hint")));
    training.setMinWidth(USE_PREF_SIZE);
    // Two steps instead of a binding: the model outlives the view.
    training.setOnAction(event -> model.trainingProperty().set(training.isSelected()));
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/pin.css")).toExternalForm());
    getStyleClass().add("hold-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    held.getStyleClass().add("hold-bar-words");
    held.setMaxWidth(Double.MAX_VALUE);
    held.setTooltip(new Tooltip());
    setHgrow(held, Priority.ALWAYS);
    getChildren().addAll(held, training, undo, redo, release);
    WeakInvalidationListener listener = new WeakInvalidationListener(onChange);
    model.askedProperty().addListener(listener);
    model.undoableProperty().addListener(listener);
    model.redoableProperty().addListener(listener);
    model.trainingProperty().addListener(listener);
    refresh();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.say(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(words.say(key + ".hint")));
    button.getStyleClass().add("small");
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows whose numbers stand on the stage. */
  public void show(PinContent next) {
    content = Optional.of(next);
    refresh();
  }

  private void refresh() {
    Intervention asked = model.askedProperty().get();
    boolean there = !asked.isEmpty() || model.redoableProperty().get();
    setVisible(there);
    setManaged(there);
    undo.setDisable(!model.undoableProperty().get());
    redo.setDisable(!model.redoableProperty().get());
    release.setDisable(asked.isEmpty());
    training.setSelected(model.trainingProperty().get());
    // A changed number belongs to the sequence on the stage: only what is held can be learnt with.
    training.setVisible(!asked.holds().isEmpty());
    String all = describe();
    held.setText(all);
    held.getTooltip().setText(all);
    setAccessibleText(all);
  }

  @Override
  public String describe() {
    Intervention asked = model.askedProperty().get();
    return content
        .filter(c -> !asked.isEmpty())
        .map(c -> words.say("bar", words.list(asked, c)))
        .orElse(words.say("bar.none"));
  }
}
