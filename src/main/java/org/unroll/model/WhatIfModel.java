package org.unroll.model;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.unroll.lab.Intervention;

/**
 * What a person has pinned, and what they hold or change by hand, with the way back. To be used on the
 * window's thread.
 */
public final class WhatIfModel {

  private static final int FARTHEST = 200;

  private final ObservableList<Pin> pins = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Intervention> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Intervention.NONE);
  private final Deque<Intervention> past = new ArrayDeque<>();
  private final Deque<Intervention> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
  private final BooleanProperty training = new SimpleBooleanProperty(this, "training", false);

  /** What is kept in sight, oldest first. To be read; {@link #pin} and {@link #unpin} change it. */
  public ObservableList<Pin> pins() {
    return pins;
  }

  /** Keeps something in sight; nothing happens if it is already. */
  public void pin(Pin pin) {
    if (!pins.contains(pin)) {
      pins.add(pin);
    }
  }

  /** Lets something go out of sight; what is held stays held. */
  public void unpin(Pin pin) {
    pins.remove(pin);
  }

  /** What shall be held and changed. The numbers follow when they have been computed. */
  public ReadOnlyObjectProperty<Intervention> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Holds or changes this instead of what is asked now; can be undone. */
  public void ask(Intervention next) {
    if (!next.equals(asked.get())) {
      past.push(asked.get());
      if (past.size() > FARTHEST) {
        past.removeLast();
      }
      future.clear();
      become(next);
    }
  }

  /** Back to what was asked before, if there was something. */
  public void undo() {
    if (!past.isEmpty()) {
      future.push(asked.get());
      become(past.pop());
    }
  }

  /** On again after {@link #undo}. */
  public void redo() {
    if (!future.isEmpty()) {
      past.push(asked.get());
      become(future.pop());
    }
  }

  /** Takes in what is held indeed, where what was asked could not be. Forgets the way back. */
  public void reset(Intervention real) {
    past.clear();
    future.clear();
    become(real);
  }

  private void become(Intervention next) {
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
    asked.set(next);
  }

  /** Whether there is a way back. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether there is a way on again. */
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Whether the network shall also learn with what is held. */
  public BooleanProperty trainingProperty() {
    return training;
  }
}
