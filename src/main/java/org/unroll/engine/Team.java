package org.unroll.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Threads that share work which falls into independent parts. Whoever has such work takes part in it;
 * helpers come in for what is left over, so a part may bring in work of its own, and a team of one has
 * no helpers at all. What is computed must not depend on who computes it, or when.
 *
 * <p>Helpers are daemons, sleep while there is nothing to do, and end after a while of that; so a team
 * need not be closed. Safe for use by several threads.
 */
public final class Team {

  private static final long PATIENCE_MILLIS = 2000;

  private final int most;
  private final List<Job> open = new ArrayList<>();
  private int helpers;
  private int idle;

  /**
   * A team.
   *
   * @param threads that compute at the same time, counting the one that brings the work; at least 1
   */
  public Team(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a team needs at least 1 thread, not " + threads);
    }
    this.most = threads - 1;
  }

  /** A team as large as the machine has processors. */
  public static Team ofThisMachine() {
    return new Team(Runtime.getRuntime().availableProcessors());
  }

  /** How many threads may compute at the same time. */
  public int threads() {
    return most + 1;
  }

  /**
   * Work that may be done again and again, which allocates nothing by itself.
   *
   * @param parts how many parts it falls into
   * @param part does the part of this number, from 0
   */
  public Job job(int parts, IntConsumer part) {
    return new Job(parts, part);
  }

  /** Does all parts of some work once; see {@link Job#run}. */
  public void each(int parts, IntConsumer part) {
    job(parts, part).run();
  }

  /** Work in parts. Belongs to one thread at a time, which brings it to the team. */
  public final class Job {

    private final int parts;
    private final IntConsumer part;
    private int next;
    private int unfinished;
    private int failed;
    private Throwable problem;

    private Job(int parts, IntConsumer part) {
      this.parts = parts;
      this.part = part;
    }

    /**
     * Does all parts and returns when the last is done. If some fail, the others are done all the same,
     * and the problem of the first of them in order is thrown: whatever happens does not depend on the
     * number of threads.
     */
    public void run() {
      offer();
      perform();
      await(this);
      if (problem instanceof RuntimeException exception) {
        throw exception;
      } else if (problem instanceof Error error) {
        throw error;
      }
    }

    private void offer() {
      synchronized (Team.this) {
        next = 0;
        unfinished = parts;
        failed = parts;
        problem = null;
        if (parts > 1 && most > 0) {
          open.add(this);
          call(parts - 1);
        }
      }
    }

    /** Does parts for as long as there are some that nobody does yet. */
    private void perform() {
      for (int n = take(this); n >= 0; n = take(this)) {
        perform(n);
      }
    }

    private void perform(int n) {
      Throwable thrown = null;
      try {
        part.accept(n);
      } catch (RuntimeException | Error e) {
        thrown = e;
      }
      finish(this, n, thrown);
    }
  }

  /** Wakes helpers, or takes some on. Called by whoever holds the team's lock. */
  private void call(int wanted) {
    if (idle > 0) {
      notifyAll();
    }
    for (int n = idle; n < wanted && helpers < most; n++) {
      helpers++;
      Thread helper = new Thread(this::help, "unroll-helper");
      helper.setDaemon(true);
      helper.start();
    }
  }

  /** The number of a part that nobody does yet, or -1. */
  private synchronized int take(Job job) {
    if (job.next == job.parts) {
      return -1;
    }
    if (job.next == job.parts - 1) {
      open.remove(job);
    }
    return job.next++;
  }

  private synchronized void finish(Job job, int n, Throwable thrown) {
    if (thrown != null && n < job.failed) {
      job.failed = n;
      job.problem = thrown;
    }
    if (--job.unfinished == 0) {
      notifyAll();
    }
  }

  /** Others still write what the job is about, so an interruption has to wait. */
  private synchronized void await(Job job) {
    boolean interrupted = false;
    while (job.unfinished > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void help() {
    for (Job job = awaitWork(); job != null; job = awaitWork()) {
      job.perform();
    }
  }

  /** Some open work, or null if there was none for long; the helper is then no longer counted. */
  private synchronized Job awaitWork() {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    long left = PATIENCE_MILLIS;
    idle++;
    try {
      while (open.isEmpty() && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    idle--;
    helpers -= open.isEmpty() ? 1 : 0;
    return open.isEmpty() ? null : open.get(0);
  }
}
