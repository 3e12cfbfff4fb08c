package org.unroll.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Runs work on the toolkit's thread and waits for it; starts the toolkit where it is not running. */
final class FxThread {

  private static final String SUBPIXEL = "prism.subpixeltext";
  private static final String PIECES = "prism.dirtyregioncount";
  private static final String NO_CACHE = "prism.disableRegionCaching";

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

  /**
   * Leaves the toolkit to itself for a while.
   *
   * @throws InterruptedIOException if waiting is interrupted
   */
  static void pause(int milliseconds) throws InterruptedIOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while frames were counted");
    }
  }

  /** Shows a scene in a window of its own. When it closes the toolkit stays, for the next window. */
  static Stage window(Scene scene) {
    Platform.setImplicitExit(false);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  /**
   * Glyphs may stand between pixels: small type looks much better so. What changes in several places
   * of the window is drawn in as many pieces, instead of in one that encloses them all. And the ground
   * of a panel is filled, instead of stretched from a small picture of it, which by the processor alone
   * takes longer than all that stands on it.
   */
  static void prepareToolkit() {
    prepare(SUBPIXEL, "on");
    prepare(PIECES, "15");
    prepare(NO_CACHE, "true");
  }

  private static void prepare(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
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
