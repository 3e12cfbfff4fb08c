package org.unroll.lab;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Room for one message between two threads: a newer one replaces an older one that nobody fetched, so
 * a fast writer never floods a slow reader.
 *
 * @param <T> an immutable message
 */
public final class Mailbox<T> {

  private final BlockingQueue<T> slot = new ArrayBlockingQueue<>(1);

  /** Puts a message in, replacing one that is still there. */
  public void put(T message) {
    while (!slot.offer(message)) {
      slot.poll();
    }
  }

  /** Takes the newest message out, if one came since the last call. */
  public Optional<T> take() {
    return Optional.ofNullable(slot.poll());
  }

  /**
   * Takes the newest message out, or the first that comes.
   *
   * @param nanoseconds how long to wait for it at most; not at all if not positive
   */
  public Optional<T> take(long nanoseconds) {
    try {
      return Optional.ofNullable(slot.poll(nanoseconds, TimeUnit.NANOSECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
