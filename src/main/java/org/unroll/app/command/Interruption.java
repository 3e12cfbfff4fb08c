package org.unroll.app.command;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.unroll.lab.sweep.Advance;
import org.unroll.lab.sweep.SweepRun;

/** What happens when a person stops a sweep with Ctrl-C. */
final class Interruption {

  /** Longer than an examination of the largest settings takes. */
  private static final long PATIENCE_SECONDS = 20;

  private final SweepRun run;
  private final PrintWriter err;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Interruption(SweepRun run, PrintWriter err) {
    this.run = run;
    this.err = err;
  }

  /** Does some work; if the process is ended meanwhile, lets runs be kept and says what is. */
  static void whileRunning(SweepRun run, PrintWriter err, Runnable work) {
    Interruption interruption = new Interruption(run, err);
    Thread farewell = new Thread(interruption::stop, "unroll-farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      work.run();
    } finally {
      interruption.ended.countDown();
      leave(farewell);
    }
  }

  private void stop() {
    run.cancel();
    await();
    Advance now = run.advance();
    err.printf(
        "%nStopped. %d of %d runs are finished and kept, %d under way are kept where they are;"
            + " the same command goes on from there.%n",
        run.results().size(), now.total(), now.underWay().size());
    err.flush();
  }

  /** Runs are kept where they are between two updates. */
  private void await() {
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        err.printf("%nA run under way goes back to where it was some seconds ago.%n");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void leave(Thread farewell) {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException ending) {
      // The process is being ended: the farewell is under way.
    }
  }
}
