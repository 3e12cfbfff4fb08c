package org.unroll.lab;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Room for one message between two threads: a newer one replaces an older one that nobody fetched, so
 * a fast writer never floods a slow reader.
 *
 * @param <T> an immutable message
 */
public final class Mailbox<T> {

  private final AtomicReference<T> slot = new AtomicReference<>();

  /** Puts a message in, replacing one that is still there. */
  public void put(T message) {
    slot.set(message);
  }

  /** Takes the newest message out, if one came since the last call. */
  public Optional<T> take() {
    return Optional.ofNullable(slot.getAndSet(null));
  }
}
