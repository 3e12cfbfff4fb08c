package org.unroll.app;

import javafx.animation.AnimationTimer;
import org.unroll.controller.SessionController;

/** The program's one timer: once per frame the controller looks whether anything is new. */
final class FrameTimer extends AnimationTimer {

  private final SessionController controller;

  FrameTimer(SessionController controller) {
    this.controller = controller;
  }

  @Override
  public void handle(long now) {
    controller.frame(now);
  }
}
