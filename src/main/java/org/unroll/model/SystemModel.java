package org.unroll.model;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.unroll.lab.system.Desk;
import org.unroll.lab.system.Report;

/**
 * What the views of one system share: its settings, what is looked at, and the newest report. Asks its
 * desk for what a person wants. To be used on the window's thread.
 *
 * @param <S> settings, immutable
 * @param <P> picture, immutable
 */
public final class SystemModel<S, P> {

  private final Desk<S, P> desk;
  private final ObjectProperty<S> settings = new SimpleObjectProperty<>(this, "settings");
  private final IntegerProperty step = new SimpleIntegerProperty(this, "step", 0);
  private final IntegerProperty choice = new SimpleIntegerProperty(this, "choice", 0);
  private final ReadOnlyObjectWrapper<Optional<Report<P>>> report =
      new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
  private boolean begun;

  /** A system that was not asked for yet. */
  public SystemModel(S opening, Desk<S, P> desk) {
    this.desk = desk;
    settings.set(opening);
  }

  /** What is chosen for the whole system. Change it by {@link #choose}. */
  public ReadOnlyObjectProperty<S> settingsProperty() {
    return settings;
  }

  /** Which step of the explanation is looked at, counted from 0. */
  public IntegerProperty stepProperty() {
    return step;
  }

  /** Which word, sentence or network is looked at, counted from 0. */
  public IntegerProperty choiceProperty() {
    return choice;
  }

  /** The newest report; empty before the first. */
  public ReadOnlyObjectProperty<Optional<Report<P>>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** The newest picture. */
  public Optional<P> picture() {
    return report.get().map(Report::picture);
  }

  /** Whether training goes on by itself. */
  public boolean isRunning() {
    return report.get().map(Report::running).orElse(false);
  }

  /** Begins, unless it has begun already. */
  public void open() {
    if (!begun) {
      startOver();
    }
  }

  /** Begins anew with other settings. */
  public void choose(S next) {
    if (!next.equals(settings.get())) {
      settings.set(next);
      startOver();
    }
  }

  /** Begins anew with the same settings. */
  public void startOver() {
    begun = true;
    desk.begin(settings.get());
  }

  /** Trains, or pauses where it trains. */
  public void trainOrPause() {
    open();
    if (isRunning()) {
      desk.pause();
    } else {
      desk.train();
    }
  }

  /** Pauses. */
  public void pause() {
    if (begun) {
      desk.pause();
    }
  }

  /** One update. */
  public void update() {
    open();
    desk.update();
  }

  /** One frame of the window: fetches what came; what went wrong, if something did. */
  public Optional<RuntimeException> frame() {
    desk.poll().ifPresent(this::show);
    return desk.pollProblem();
  }

  /** Takes in a newer report. */
  public void show(Report<P> newer) {
    report.set(Optional.of(newer));
  }

  /** Ends the desk's thread. */
  public void close() {
    desk.close();
  }
}
