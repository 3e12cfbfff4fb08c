package org.unroll.app;

import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;

/** Does something in every frame and keeps how long each frame took. For the toolkit's thread. */
final class FrameWatch extends AnimationTimer {

  private final Consumer<Long> eachFrame;
  private LongStream.Builder waits = LongStream.builder();
  private long last = -1;

  FrameWatch(Consumer<Long> eachFrame) {
    this.eachFrame = eachFrame;
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    if (last >= 0) {
      waits.add(time - last);
    }
    last = time;
    eachFrame.accept(now);
  }

  /** The nanoseconds between frames since this was last asked; from now on it counts anew. */
  long[] take() {
    long[] taken = waits.build().toArray();
    waits = LongStream.builder();
    last = -1;
    return taken;
  }
}
