package org.unroll.app.command;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Progress in a file or a log: one plain line at every tenth of the work, and every minute. */
final class ProgressLines implements Progress {

  private static final int PARTS = 10;
  private static final long MINUTE = 60_000_000_000L;

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private final TimeLeft time;
  private long said;
  private long saidAt;

  /**
   * Nothing is said yet.
   *
   * @param nanoTime the clock, in nanoseconds from any origin
   */
  ProgressLines(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.time = new TimeLeft(nanoTime);
    this.saidAt = nanoTime.getAsLong();
  }

  @Override
  public void at(long done, long total, String note) {
    long part = total == 0 ? PARTS : PARTS * done / total;
    String left = time.at(done, total);
    if (part > said || nanoTime.getAsLong() - saidAt >= MINUTE) {
      said = part;
      saidAt = nanoTime.getAsLong();
      long percent = total == 0 ? 100 : 100 * done / total;
      out.println(
          String.join("  ", percent + " %", done + " of " + total, left, note)
              .replaceAll(" {3,}", "  ")
              .strip());
      out.flush();
    }
  }
}
