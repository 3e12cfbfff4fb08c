package org.unroll.app.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Progress on a terminal: one line that is drawn again and again, ten times a second at most. */
final class ProgressBar implements Progress {

  private static final int WIDTH = 30;
  private static final long PAUSE = 100_000_000;

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private final TimeLeft time;
  private long drawn;
  private int length;

  /**
   * A bar that has not been drawn yet.
   *
   * @param nanoTime the clock, in nanoseconds from any origin
   */
  ProgressBar(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.time = new TimeLeft(nanoTime);
    this.drawn = nanoTime.getAsLong() - PAUSE;
  }

  @Override
  public void at(long done, long total, String note) {
    long now = nanoTime.getAsLong();
    if (now - drawn < PAUSE && done < total) {
      return;
    }
    drawn = now;
    String line = line(done, total, note, time.at(done, total));
    out.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
    length = line.length();
    if (done >= total) {
      out.println();
    }
    out.flush();
  }

  private static String line(long done, long total, String note, String left) {
    double share = total == 0 ? 1 : (double) done / total;
    int full = (int) (share * WIDTH);
    String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    return String.format(
            Locale.ROOT,
            "[%s] %3.0f %%  %d of %d  %s  %s",
            bar,
            Math.floor(100 * share),
            done,
            total,
            left,
            note)
        .stripTrailing();
  }
}
