package org.unroll.app.command;

import java.io.PrintWriter;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepRun;

/** What happens when a person stops a sweep with Ctrl-C. */
final class Interruption {

  private Interruption() {}

  /** Does some work; if the process is ended meanwhile, says what is kept. */
  static void whileRunning(SweepRun run, PrintWriter err, Runnable work) {
    Thread farewell = new Thread(() -> stop(run, err), "unroll-farewell");
    Runtime.getRuntime().addShutdownHook(farewell);
    try {
      work.run();
    } finally {
      leave(farewell);
    }
  }

  private static void stop(SweepRun run, PrintWriter err) {
    run.cancel();
    SweepResults results = run.results();
    err.printf(
        "%nStopped. %d of %d runs are kept; the same command goes on from there.%n",
        results.size(), results.points().size());
    err.flush();
  }

  private static void leave(Thread farewell) {
    try {
      Runtime.getRuntime().removeShutdownHook(farewell);
    } catch (IllegalStateException ending) {
      // The process is being ended: the farewell is under way.
    }
  }
}
