package org.unroll.lab.sweep;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Estimates when work will be done from how fast it went since it began; holding it stops the clock. */
public final class RemainingTime {

  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier clock;
  private final double doneAtStart;
  private long counted;
  private long since;
  private boolean held;

  /**
   * Work that begins now.
   *
   * @param clock in nanoseconds
   * @param done what was done before
   */
  public RemainingTime(LongSupplier clock, double done) {
    this.clock = clock;
    this.doneAtStart = done;
    this.since = clock.getAsLong();
  }

  /** Stops the clock, or lets it go on. */
  public synchronized void hold(boolean holds) {
    if (holds != held) {
      long now = clock.getAsLong();
      counted += held ? 0 : now - since;
      since = now;
      held = holds;
    }
  }

  /** Seconds left; empty in the first second and before anything is done. */
  public synchronized OptionalLong seconds(double done, double total) {
    long worked = counted + (held ? 0 : clock.getAsLong() - since);
    double gained = done - doneAtStart;
    return worked < SECOND || gained <= 0
        ? OptionalLong.empty()
        : OptionalLong.of((long) Math.ceil(worked / gained * (total - done) / SECOND));
  }
}
