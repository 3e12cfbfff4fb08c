package org.unroll.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs work on the toolkit's thread and waits for it; starts the toolkit where it is not running. */
final class FxThread {

  private static final String SUBPIXEL = "prism.subpixeltext";

  private FxThread() {}

  /**
   * The result of work done on the toolkit's thread.
   *
   * @throws IOException if waiting is interrupted, or the work fails with it
   * @throws IllegalStateException with the cause, if the work fails otherwise
   */
  static <T> T call(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    submit(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while drawing");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Glyphs may stand between pixels: small type looks much better so. */
  static void prepareToolkit() {
    if (System.getProperty(SUBPIXEL) == null) {
      System.setProperty(SUBPIXEL, "on");
    }
  }

  private static void submit(Runnable task) {
    prepareToolkit();
    try {
      Platform.startup(task);
    } catch (IllegalStateException alreadyRunning) {
      Platform.runLater(task);
    }
  }
}
