package org.unroll.app;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/** The program's one timer: once per frame the controllers look whether anything is new. */
final class FrameTimer extends AnimationTimer {

  private final LongConsumer frame;

  FrameTimer(LongConsumer frame) {
    this.frame = frame;
  }

  @Override
  public void handle(long now) {
    frame.accept(now);
  }
}
