package org.unroll.view;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.unroll.view.theme.Fonts;

/** Runs parts of a test on the toolkit's thread, which it starts without a display. */
public final class Toolkit {

  private Toolkit() {}

  /** The result of work done on the toolkit's thread. */
  public static <T> T call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (Platform.isFxApplicationThread()) {
      task.run();
      return result(task);
    }
    try {
      Platform.startup(task);
    } catch (IllegalStateException running) {
      Platform.runLater(task);
    }
    return result(task);
  }

  /** Does work on the toolkit's thread. */
  public static void run(Runnable work) {
    call(
        () -> {
          Fonts.load();
          work.run();
          return null;
        });
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
