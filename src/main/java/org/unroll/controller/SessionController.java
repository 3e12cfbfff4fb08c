package org.unroll.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unroll.cell.Hold;
import org.unroll.lab.Experiment;
import org.unroll.lab.Intervention;
import org.unroll.lab.Session;
import org.unroll.lab.Snapshot;
import org.unroll.model.Playback;
import org.unroll.model.SessionModel;
import org.unroll.model.WhatIfModel;
import org.unroll.view.panel.ExperimentListener;

/**
 * Stands between the window and the session: passes requests on, and once per frame fetches the newest
 * snapshot and lets the playback move.
 */
public final class SessionController implements ExperimentListener, AutoCloseable {

  private final Session session;
  private final SessionModel model;
  private final Playback playback;
  private final FileDialogs dialogs;
  private Experiment experiment;
  private final UpdateTarget target = new UpdateTarget();
  private int example;
  private Runnable labelled = () -> {};
  private Optional<WhatIfModel> whatIf = Optional.empty();

  /**
   * A controller of a session that was just opened.
   *
   * @param session closed with this controller
   * @param experiment what the session was opened with
   */
  public SessionController(
      Session session,
      Experiment experiment,
      SessionModel model,
      Playback playback,
      FileDialogs dialogs) {
    this.session = session;
    this.experiment = experiment;
    this.model = model;
    this.playback = playback;
    this.dialogs = dialogs;
    model.choose(experiment);
    playback.setUpdates(this::goToUpdate);
  }

  /** Holds and changes by hand what this model asks for, from now on. */
  public void follow(WhatIfModel model) {
    whatIf = Optional.of(model);
    model
        .askedProperty()
        .addListener(
            (source, was, is) -> {
              this.model.problemProperty().set(Optional.empty());
              session.intervene(is);
              trainWith(model);
            });
    model.trainingProperty().addListener((source, was, is) -> trainWith(model));
  }

  /** The network learns with what is held, or free again, from its beginning. */
  private void trainWith(WhatIfModel asking) {
    List<Hold> holds =
        asking.trainingProperty().get() ? asking.askedProperty().get().holds() : List.of();
    if (!holds.equals(experiment.holds())) {
      experimentChosen(experiment.withHolds(holds));
    }
  }

  /** Asks for the pass one update on or back from the one that shows or is on its way. */
  private boolean goToUpdate(int direction) {
    boolean exists = target.move(direction);
    if (exists) {
      model.problemProperty().set(Optional.empty());
      session.goTo(target.update());
    }
    return exists;
  }

  /**
   * One frame of the window.
   *
   * @param now a clock in nanoseconds
   */
  public void frame(long now) {
    // A session tells a problem after the state that it left, so this order misses neither.
    Optional<RuntimeException> problem = session.pollProblem();
    session.poll().ifPresent(this::show);
    problem.ifPresent(this::tell);
    playback.tick(now);
  }

  private void show(Snapshot newer) {
    target.arrived(newer.update());
    model.show(newer);
  }

  /** What still runs after a problem is what is chosen from then on. */
  private void tell(RuntimeException problem) {
    target.giveUp();
    model.problemProperty().set(Optional.of(problem));
    model.snapshotProperty().get().ifPresent(this::takeAsItIs);
  }

  private void takeAsItIs(Snapshot real) {
    choose(real.experiment());
    whatIf
        .filter(asking -> !asking.askedProperty().get().equals(real.intervention()))
        .ifPresent(asking -> asking.reset(real.intervention()));
  }

  private void choose(Experiment next) {
    experiment = next;
    model.choose(next);
  }

  /** Another cell on the stage needs no new session: all of them are trained anyway. */
  @Override
  public void experimentChosen(Experiment wanted) {
    Experiment next = withoutWhatDoesNotFit(wanted);
    boolean sameCells = Set.copyOf(next.cells()).equals(Set.copyOf(experiment.cells()));
    boolean onlyReordered =
        sameCells && next.withCells(List.of()).equals(experiment.withCells(List.of()));
    Experiment former = experiment;
    choose(next);
    if (!onlyReordered) {
      start(next);
      whatIf.ifPresent(asking -> carryOver(asking, former, next));
    }
  }

  private Experiment withoutWhatDoesNotFit(Experiment wanted) {
    List<Hold> fitting =
        new Intervention(wanted.holds(), List.of()).carriedOver(experiment, wanted).holds();
    return fitting.equals(wanted.holds()) ? wanted : wanted.withHolds(fitting);
  }

  /** What is held in units or steps that there are no more is let go. */
  private static void carryOver(WhatIfModel asking, Experiment former, Experiment next) {
    Intervention asked = asking.askedProperty().get();
    Intervention left = asked.carriedOver(former, next);
    if (!left.equals(asked)) {
      asking.reset(left);
    }
  }

  @Override
  public void textAsked() {
    dialogs
        .toOpenText()
        .ifPresent(text -> experimentChosen(experiment.reading(experiment.task(), text)));
  }

  /**
   * Learns a person's own text or series: by the task that is chosen, if it reads any.
   *
   * @param usual the task otherwise
   */
  public void read(String usual, Path source) {
    boolean reads = experiment.text().isPresent() && experiment.task().startsWith(usual);
    experimentChosen(experiment.reading(reads ? experiment.task() : usual, source));
  }

  /** Goes there when labelled texts are asked for. */
  public void leadLabelled(Runnable page) {
    labelled = page;
  }

  @Override
  public void labelledAsked() {
    labelled.run();
  }

  @Override
  public void trainAsked() {
    target.giveUp();
    model.problemProperty().set(Optional.empty());
    session.train();
  }

  @Override
  public void pauseAsked() {
    session.pause();
  }

  @Override
  public void oneUpdateAsked() {
    goToUpdate(1);
  }

  /** Goes to where the run stands after so many updates and stays there. */
  public void goTo(long updates) {
    target.giveUp();
    model.problemProperty().set(Optional.empty());
    session.goTo(updates);
  }

  @Override
  public void startOverAsked() {
    start(experiment);
  }

  private void start(Experiment next) {
    target.giveUp();
    model.problemProperty().set(Optional.empty());
    session.start(next);
    session.show(example);
  }

  /**
   * Puts another held-back sequence on the stage.
   *
   * @param step how many further on; negative for earlier ones. They wrap around
   */
  public void moveExample(int step) {
    example += step;
    session.show(example);
  }

  /** What was asked for last. */
  public Experiment experiment() {
    return experiment;
  }

  @Override
  public void close() {
    session.close();
  }
}
