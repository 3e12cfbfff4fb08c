package org.unroll.controller;

import java.util.Optional;
import org.unroll.lab.sweep.SweepWorker;
import org.unroll.model.FigureModel;
import org.unroll.model.SessionModel;
import org.unroll.view.figure.FigureListener;

/** Stands between the figure lab and its worker: passes requests on, and fetches how far it is. */
public final class FigureController implements FigureListener, AutoCloseable {

  private final SweepWorker worker;
  private final FigureModel figures;
  private final SessionModel session;

  /**
   * A controller of a worker without work.
   *
   * @param worker closed with this controller
   * @param session where problems are told
   */
  public FigureController(SweepWorker worker, FigureModel figures, SessionModel session) {
    this.worker = worker;
    this.figures = figures;
    this.session = session;
    figures.choiceProperty().addListener((self, was, is) -> turnToChosen());
    turnToChosen();
  }

  @Override
  public void startAsked() {
    session.problemProperty().set(Optional.empty());
    worker.start();
    figures.show(worker.status());
  }

  @Override
  public void pauseAsked() {
    worker.hold();
    figures.show(worker.status());
  }

  @Override
  public void stopAsked() {
    turnToChosen();
  }

  @Override
  public void foresightAsked() {
    worker.foresee();
  }

  /** One frame of the window. */
  public void frame() {
    figures.show(worker.status());
    worker.pollProblem().ifPresent(this::tell);
  }

  private void turnToChosen() {
    worker.choose(figures.choiceProperty().get().sweep());
    figures.show(worker.status());
  }

  private void tell(RuntimeException problem) {
    session.problemProperty().set(Optional.of(problem));
  }

  @Override
  public void close() {
    worker.close();
  }
}
