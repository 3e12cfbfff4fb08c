package org.unroll.app.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends work after a while. */
final class TimeLimit {

  private static final double MILLIS_PER_HOUR = 3_600_000;

  private TimeLimit() {}

  /**
   * Does some work; asks it to end when the time is up.
   *
   * @param hours not-a-number: as long as it takes
   * @param end makes the work return soon
   */
  static void whileRunning(double hours, Runnable end, Runnable work) {
    if (Double.isNaN(hours)) {
      work.run();
      return;
    }
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(TimeLimit::daemon);
    long millis = (long) (hours * MILLIS_PER_HOUR);
    ScheduledFuture<?> alarm = clock.schedule(end, millis, TimeUnit.MILLISECONDS);
    try {
      work.run();
    } finally {
      alarm.cancel(false);
      clock.shutdown();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "unroll-time-limit");
    thread.setDaemon(true);
    return thread;
  }
}
