package org.unroll.export;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes a film on a thread of its own. Pictures wait in a short queue, so that somebody who draws
 * faster than they can be written does not fill the memory. Call its methods from one thread; all but
 * {@link #close} return at once.
 */
public final class FilmWorker implements AutoCloseable {

  private static final int WAITING = 3;
  private static final int GLANCE = 50;
  private static final int LAST_WAIT = 2000;

  /** A picture and how long it is seen. */
  private record Shot(BufferedImage picture, int millis) {}

  private final BlockingQueue<Shot> queue = new ArrayBlockingQueue<>(WAITING);
  private final Path file;
  private final Provenance provenance;
  private final Thread thread = new Thread(this::work, "unroll-film");
  private volatile boolean complete;
  private volatile boolean cancelled;
  private final AtomicInteger written = new AtomicInteger();
  private volatile Outcome outcome;

  /**
   * How a film ended.
   *
   * @param file where it is; empty if it was cancelled or went wrong
   * @param problem what went wrong
   */
  public record Outcome(Optional<Path> file, Optional<Exception> problem) {}

  /**
   * Begins a film.
   *
   * @param file its name ends in one of {@link AnimationFile#FORMATS}
   */
  public FilmWorker(Path file, Provenance provenance) {
    this.file = file;
    this.provenance = provenance;
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether a picture can be added. */
  public boolean hasRoom() {
    return queue.remainingCapacity() > 0;
  }

  /**
   * Adds a picture.
   *
   * @param picture not modified, and not to be modified any more
   * @param millis how long it is seen
   * @throws IllegalStateException if there is no room
   */
  public void add(BufferedImage picture, int millis) {
    queue.add(new Shot(picture, millis));
  }

  /** No picture follows. */
  public void complete() {
    complete = true;
  }

  /** Gives up; what is written so far is removed. */
  public void cancel() {
    cancelled = true;
    queue.clear();
  }

  /** How many pictures are in the file. */
  public int written() {
    return written.get();
  }

  /** How it ended, once it has. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Gives up and waits a moment, so that nothing is left behind when the program ends. */
  @Override
  public void close() {
    cancel();
    try {
      thread.join(LAST_WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      outcome = new Outcome(write(), Optional.empty());
    } catch (ExportException | RuntimeException e) {
      outcome = new Outcome(Optional.empty(), Optional.of(e));
    } catch (InterruptedException e) {
      outcome = new Outcome(Optional.empty(), Optional.empty());
    }
  }

  private Optional<Path> write() throws ExportException, InterruptedException {
    AnimationFile film = AnimationFile.begin(file, provenance);
    boolean whole = false;
    try {
      addAll(film);
      whole = !cancelled;
      return whole ? Optional.of(film.finish()) : Optional.empty();
    } finally {
      if (!whole) {
        film.discard();
      }
    }
  }

  private void addAll(AnimationFile film) throws ExportException, InterruptedException {
    while (!cancelled && !(complete && queue.isEmpty())) {
      Shot shot = queue.poll(GLANCE, TimeUnit.MILLISECONDS);
      if (shot != null) {
        film.add(shot.picture(), shot.millis());
        written.incrementAndGet();
      }
    }
  }
}
