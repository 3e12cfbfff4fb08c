package org.unroll.controller;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.unroll.lab.Snapshot;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.GradientQuestion;
import org.unroll.lab.gradient.GradientWorker;
import org.unroll.model.LabModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;

/**
 * Keeps the gradient lab's numbers up to what is chosen, and what is chosen in step with the stage ({@link
 * StageLink}). It asks only while the lab shows.
 */
public final class LabController implements AutoCloseable {

  private final GradientWorker worker;
  private final LabModel lab;
  private final SessionModel session;
  private final InvalidationListener onChange = changed -> changed();
  private final InvalidationListener onSession = changed -> stale = true;
  private boolean showing;
  private boolean stale = true;
  private boolean told;
  private boolean waiting;
  private Rehearsal rehearsal = new Rehearsal(0);
  private Patience patience = Patience.usual();

  /**
   * A controller of a lab that does not show yet.
   *
   * @param worker closed with this controller
   * @param pointed what is picked out on the stage
   */
  public LabController(
      GradientWorker worker,
      LabModel lab,
      SessionModel session,
      Playback playback,
      Pointed pointed) {
    this.worker = worker;
    this.lab = lab;
    this.session = session;
    lab.settingsProperty().addListener(onChange);
    lab.stepProperty().addListener(onChange);
    lab.variantProperty().addListener(onChange);
    lab.layerProperty().addListener(onChange);
    lab.unitProperty().addListener(onChange);
    lab.bandProperty().addListener(onChange);
    session.chosenProperty().addListener(onSession);
    session.snapshotProperty().addListener(changed -> snapshotCame());
    new StageLink(lab, session, playback, pointed);
  }

  /**
   * Makes the lab quick before a slider moves: while nobody wants anything, what shows is computed and drawn
   * again for some seconds, with the same numbers.
   */
  public void rehearse() {
    rehearse(Rehearsal.ENOUGH);
  }

  /** The same so many times in all. */
  void rehearse(int rounds) {
    rehearsal = new Rehearsal(rounds);
  }

  /** How long a frame waits for an answer. */
  void setPatience(Patience instead) {
    patience = instead;
  }

  /** Tells whether the lab is on screen. */
  public void setShowing(boolean nowShowing) {
    showing = nowShowing;
    stale |= nowShowing;
  }

  /** Whether the lab is on screen. */
  public boolean isShowing() {
    return showing;
  }

  /** A person waits: to ask in the next frame only would cost the time of one. */
  private void changed() {
    stale = true;
    ask();
  }

  /**
   * One frame of the window: fetches what came, or comes soon ({@link Patience}), asks for what is missing.
   */
  public void frame() {
    Optional<RuntimeException> problem = worker.pollProblem();
    worker.poll(patience.left()).ifPresent(this::show);
    problem.ifPresent(this::tell);
    ask();
    rehearseIfIdle();
  }

  private void ask() {
    if (showing && stale && session.chosenProperty().get() != null) {
      stale = false;
      waiting = true;
      rehearsal.interrupt();
      patience.asked();
      worker.ask(question(), lab.focus());
    }
  }

  private void rehearseIfIdle() {
    boolean idle = showing && !stale && !waiting && !told;
    if (idle && rehearsal.isDue()) {
      waiting = true;
      worker.askAfresh(question(), lab.focus());
    }
  }

  private GradientQuestion question() {
    Optional<Snapshot> snapshot = session.snapshotProperty().get();
    return lab.settingsProperty()
        .get()
        .question(session.chosenProperty().get(), lab.bandProperty().get(), snapshot);
  }

  private void snapshotCame() {
    stale |= lab.settingsProperty().get().trained();
  }

  private void show(GradientPicture picture) {
    waiting = false;
    patience.answered();
    lab.show(picture);
    if (told) {
      told = false;
      session.problemProperty().set(Optional.empty());
    }
  }

  private void tell(RuntimeException problem) {
    waiting = false;
    patience.answered();
    told = true;
    session.problemProperty().set(Optional.of(problem));
  }

  @Override
  public void close() {
    worker.close();
  }
}
