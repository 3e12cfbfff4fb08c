package org.unroll.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Changes something at the beginning of a frame and measures how long the window's thread is busy with
 * that frame: telling the views, styles, layout, and painting onto canvases. It ends where the graphics
 * pipeline takes over.
 */
final class OneFrame extends AnimationTimer {

  private final Scene scene;
  private final Runnable change;
  private final CompletableFuture<Long> busy = new CompletableFuture<>();
  private final Runnable laidOut = this::laidOut;
  private long start;

  private OneFrame(Scene scene, Runnable change) {
    this.scene = scene;
    this.change = change;
  }

  /**
   * The time of one frame in nanoseconds. Call on any thread but the toolkit's.
   *
   * @param scene of a window that shows
   * @param change done on the toolkit's thread
   * @throws IOException if waiting is interrupted
   */
  static long busy(Scene scene, Runnable change) throws IOException {
    OneFrame frame = new OneFrame(scene, change);
    FxThread.call(
        () -> {
          frame.start();
          return frame;
        });
    try {
      return frame.busy.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while painting a frame");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void handle(long now) {
    stop();
    scene.addPostLayoutPulseListener(laidOut);
    start = System.nanoTime();
    try {
      change.run();
    } catch (RuntimeException e) {
      scene.removePostLayoutPulseListener(laidOut);
      busy.completeExceptionally(e);
    }
  }

  private void laidOut() {
    busy.complete(System.nanoTime() - start);
    scene.removePostLayoutPulseListener(laidOut);
  }
}
