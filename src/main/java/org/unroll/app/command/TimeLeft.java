package org.unroll.app.command;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How long work will still take, told by how fast it went since it was first asked about. Work that was
 * there at that time, from before an interruption, says nothing about speed.
 */
final class TimeLeft {

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private final LongSupplier nanoTime;
  private long start;
  private long doneAtStart = -1;

  /**
   * Work that has not been heard of yet.
   *
   * @param nanoTime the clock, in nanoseconds from any origin
   */
  TimeLeft(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** The time left, such as {@code 1:02:03 left}; nothing while there is nothing to tell it by. */
  String at(long done, long total) {
    long now = nanoTime.getAsLong();
    if (doneAtStart < 0) {
      doneAtStart = done;
      start = now;
    }
    long gained = done - doneAtStart;
    if (done >= total) {
      return text(0);
    }
    return gained == 0 ? "" : text(Math.round((now - start) / 1e9 / gained * (total - done)));
  }

  private static String text(long seconds) {
    long minutes = seconds % HOUR / MINUTE;
    return seconds < HOUR
        ? String.format(Locale.ROOT, "%d:%02d left", minutes, seconds % MINUTE)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d left", seconds / HOUR, minutes, seconds % MINUTE);
  }
}
