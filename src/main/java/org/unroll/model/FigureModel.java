package org.unroll.model;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepStatus;

/** What the views of the figure lab share: the chosen sweep and how far it is. For the window's thread. */
public final class FigureModel {

  private final ObjectProperty<SweepChoice> choice =
      new SimpleObjectProperty<>(this, "choice", SweepChoice.opening());
  private final ReadOnlyObjectWrapper<Optional<SweepStatus>> status =
      new ReadOnlyObjectWrapper<>(this, "status", Optional.empty());

  /** The chosen sweep with what was changed of it. */
  public ObjectProperty<SweepChoice> choiceProperty() {
    return choice;
  }

  /** How far it is; changes while it runs. */
  public ReadOnlyObjectProperty<Optional<SweepStatus>> statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Takes in how far the sweep is now; nobody is told where nothing changed. */
  public void show(SweepStatus now) {
    // Equal to what is there, but another object: a property would tell everyone, in every frame.
    if (!status.get().equals(Optional.of(now))) {
      status.set(Optional.of(now));
    }
  }
}
