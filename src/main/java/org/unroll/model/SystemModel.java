package org.unroll.model;

import java.util.Optional;
import java.util.OptionalLong;
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

  private final S opening;
  private final Desk<S, P> desk;
  private final boolean inBackground;
  private final ObjectProperty<S> settings = new SimpleObjectProperty<>(this, "settings");
  private final IntegerProperty step = new SimpleIntegerProperty(this, "step", 0);
  private final IntegerProperty choice = new SimpleIntegerProperty(this, "choice", 0);
  private final ReadOnlyObjectWrapper<Optional<Report<P>>> report =
      new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
  private final ReadOnlyObjectWrapper<OptionalLong> made =
      new ReadOnlyObjectWrapper<>(this, "made", OptionalLong.empty());
  private boolean begun;

  /** A system that was not asked for yet; it pauses while its page does not show. */
  public SystemModel(S opening, Desk<S, P> desk) {
    this(opening, desk, false);
  }

  /**
   * A system that was not asked for yet.
   *
   * @param inBackground whether it trains on while its page does not show
   */
  public SystemModel(S opening, Desk<S, P> desk, boolean inBackground) {
    this.opening = opening;
    this.desk = desk;
    this.inBackground = inBackground;
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

  /** Other settings: begins anew, unless they only ask for another look. */
  public void choose(S next) {
    if (!next.equals(settings.get())) {
      settings.set(next);
      begun = true;
      desk.adjust(next);
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

  /** Its page does not show any more. */
  void leave() {
    if (!inBackground) {
      pause();
    }
  }

  /** How far the making of what was chosen last is, where that takes long; empty if nothing is made. */
  public ReadOnlyObjectProperty<OptionalLong> madeProperty() {
    return made.getReadOnlyProperty();
  }

  /** Gives up what is being made; what was there before stays. */
  public void giveUp() {
    desk.giveUp();
    takeAsItIs();
  }

  /** What really stands on the desk is what is chosen; where nothing does, what it opens with. */
  private void takeAsItIs() {
    boolean opened = desk.standing().isPresent() || settings.get().equals(opening);
    settings.set(desk.standing().orElse(opening));
    if (!opened) {
      startOver();
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
    made.set(desk.made());
    Optional<RuntimeException> problem = desk.pollProblem();
    problem.ifPresent(p -> takeAsItIs());
    return problem;
  }

  /** Takes in a newer report. */
  public void show(Report<P> newer) {
    report.set(Optional.of(newer));
  }

  /** Takes in a report on other settings, without asking the desk for anything. */
  public void show(S of, Report<P> newer) {
    settings.set(of);
    show(newer);
  }

  /** Ends the desk's thread. */
  public void close() {
    desk.close();
  }
}
