package org.unroll.controller;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.StudyWorker;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;

/**
 * Keeps the gradient lab's short training up to what is chosen. It trains only while the training is on
 * screen, the networks that the lab shows, and begins anew when those change.
 */
public final class StudyController implements AutoCloseable {

  private final StudyWorker worker;
  private final LabModel lab;
  private final SessionModel session;
  private final InvalidationListener onChange = changed -> stale = true;
  private boolean stale = true;

  /**
   * A controller of a training that does not show yet.
   *
   * @param worker closed with this controller
   * @param session told problems
   */
  public StudyController(StudyWorker worker, LabModel lab, SessionModel session) {
    this.worker = worker;
    this.lab = lab;
    this.session = session;
    lab.pictureProperty().addListener(onChange);
    lab.trainingProperty().addListener(onChange);
    lab.clipKindProperty().addListener(onChange);
    lab.updateProperty().addListener(onChange);
    lab.stoppedProperty().addListener((self, was, is) -> stop(is));
  }

  private void stop(boolean wanted) {
    if (wanted) {
      worker.cancel();
    } else {
      stale = true;
    }
  }

  /**
   * One frame of the window: fetches what came, asks for what is missing.
   *
   * @param showing whether the lab is on screen
   */
  public void frame(boolean showing) {
    worker.poll().ifPresent(study -> lab.studyProperty().set(Optional.of(study)));
    worker.pollProblem().ifPresent(p -> session.problemProperty().set(Optional.of(p)));
    boolean wanted = showing && lab.trainingProperty().get() && !lab.stoppedProperty().get();
    Optional<GradientPicture> picture = lab.pictureProperty().get();
    if (wanted && stale && picture.isPresent()) {
      stale = false;
      worker.ask(
          new StudyQuestion(picture.get().question(), lab.clipKindProperty().get()),
          lab.focus().variant(),
          lab.updateProperty().get());
    } else if (!showing || !lab.trainingProperty().get()) {
      worker.cancel();
      stale = true;
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
